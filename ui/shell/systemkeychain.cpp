// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemkeychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const auto Program = u"Turnout"_s; // whose entries they are

// Running, or started when somebody asks for them.
bool hasKeyring(const QStringList &services)
{
    for (const auto &service : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s}) {
        if (services.contains(service))
            return true;
    }
    return false;
}

void listServices(const QString &which, QObject *context, std::function<void(const QStringList &)> done)
{
    const QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                             u"org.freedesktop.DBus"_s, which);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        done(reply.isValid() ? reply.value() : QStringList());
    });
}

} // namespace

void SystemKeychain::askWhetherThere(QObject *context, std::function<void(bool)> done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
        return;
    }
    listServices(u"ListNames"_s, context, [context, done = std::move(done)](const QStringList &running) {
        if (hasKeyring(running))
            done(true);
        else
            listServices(u"ListActivatableNames"_s, context,
                         [done](const QStringList &services) { done(hasKeyring(services)); });
    });
}

void SystemKeychain::read(const QString &name, QObject *context, std::function<void(const QString &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(Program); // goes by itself
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? job->textData() : QString());
    });
    job->start();
}

void SystemKeychain::write(const QString &name, const QString &key, QObject *context, std::function<void(bool)> done)
{
    auto *job = new QKeychain::WritePasswordJob(Program);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setTextData(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(job->error() == QKeychain::NoError); });
    job->start();
}

void SystemKeychain::forget(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(Program);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->start();
}

} // namespace turnout
