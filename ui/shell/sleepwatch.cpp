// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sleepwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
const auto Service = u"org.freedesktop.login1"_s;
const auto Path = u"/org/freedesktop/login1"_s;
const auto Manager = u"org.freedesktop.login1.Manager"_s;
} // namespace

SleepWatch::SleepWatch(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_isListening(m_bus.isConnected() &&
                    m_bus.connect(Service, Path, Manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool))))
{
    if (m_isListening)
        askToWait();
}

void SleepWatch::prepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT fallingAsleep();
        m_wait = QDBusUnixFileDescriptor(); // now it may
    } else {
        askToWait();
    }
}

void SleepWatch::askToWait()
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Manager, u"Inhibit"_s);
    call << u"sleep"_s << u"Turnout"_s << u"The logbook is locked first"_s << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_wait = reply.value();
    });
}

} // namespace turnout
