// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwindow.h"

#include "ui/shell/truepath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Patience = 500; // ms for another program to answer; it is on this computer
const QByteArray Raise = QByteArrayLiteral("raise\n");
const QByteArray Raised = QByteArrayLiteral("raised\n");

// In the folder that the system keeps for this user alone, where there is one.
QString socketFor(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir::homePath().toUtf8()); // a temporary folder may be shared by users
    hash.addData(QByteArrayView("\n"));
    hash.addData(truePath(path).toUtf8());
    constexpr int Letters = 32; // the whole name of a socket may not be long
    const QString name = u"turnout-"_s + QString::fromLatin1(hash.result().toHex().left(Letters));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

} // namespace

OpenWindow::OpenWindow(QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &OpenWindow::answer);
}

OpenWindow::~OpenWindow() = default;

bool OpenWindow::standFor(const QString &path)
{
    if (m_server->isListening())
        m_server->close();
    if (path.isEmpty())
        return true;
    const QString name = socketFor(path);
    // Asked first, for a server takes the place of another without a word.
    QLocalSocket other;
    other.connectToServer(name);
    return !other.waitForConnected(Patience) && m_server->listen(name);
}

bool OpenWindow::raise(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(socketFor(path));
    if (!socket.waitForConnected(Patience))
        return false;
    socket.write(Raise);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(Patience))
            return false;
    }
    return socket.readLine() == Raised;
}

void OpenWindow::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto hear = [this, socket] {
            if (!socket->canReadLine() || socket->readLine() != Raise)
                return;
            socket->write(Raised);
            socket->flush();
            Q_EMIT raiseAsked();
        };
        connect(socket, &QLocalSocket::readyRead, this, hear);
        hear(); // what came before anybody listened
    }
}

} // namespace turnout
