// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace turnout {

// Says when the computer is about to sleep, early enough to lock: it asks the system (logind, over D-Bus) to wait until
// everybody who hears fallingAsleep() has done what there is to do. Where there is no such system it says nothing.
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    // Begins to listen on that bus at once.
    explicit SleepWatch(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isListening() const { return m_isListening; }

Q_SIGNALS:
    void fallingAsleep();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void askToWait();

    QDBusConnection m_bus;
    bool m_isListening;
    QDBusUnixFileDescriptor m_wait; // while it is held the computer waits, for some seconds at most
};

} // namespace turnout
