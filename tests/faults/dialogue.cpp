// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/dialogue.h"

#include "tests/support/precompiled.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Patience = 60'000; // milliseconds; the sanitizers are slow
}

Dialogue::Dialogue(QStringList words, const QStringList &environment)
{
    QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
    for (const QString &entry : environment)
        whole.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    m_process.setProcessEnvironment(whole);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = words.takeFirst();
    m_process.start(program, words);
    INFO(program.toStdString());
    REQUIRE(m_process.waitForStarted(Patience));
}

Dialogue::~Dialogue()
{
    end();
}

void Dialogue::say(const QByteArray &line)
{
    m_process.write(line + '\n');
    while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(Patience)) {
    }
}

QString Dialogue::hear()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(Patience) && !m_process.canReadLine())
            FAIL("the other process says nothing more");
    }
    return QString::fromUtf8(m_process.readLine().chopped(1));
}

QStringList Dialogue::hearUntil(const QString &beginning)
{
    QStringList lines;
    do
        lines.append(hear());
    while (!lines.last().startsWith(beginning));
    return lines;
}

int Dialogue::end()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(Patience))
        m_process.kill();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QStringList workerWords(const QStringList &words)
{
    return QStringList{QStringLiteral(TURNOUT_WORKER)} + words;
}

} // namespace turnout
