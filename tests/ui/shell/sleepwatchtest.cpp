// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sleepwatch.h"

#include "tests/support/uifixture.h"

#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("where there is no bus, the watch is quiet and listens to nothing", "[lock]")
{
    const QDBusConnection none = QDBusConnection::connectToBus(u"unix:path=/nowhere/bus"_s, u"none"_s);
    REQUIRE_FALSE(none.isConnected());
    const SleepWatch watch(none);
    CHECK_FALSE(watch.isListening());
}

TEST_CASE("the computer falling asleep is told before it does, waking is not", "[lock]")
{
    SleepWatch watch(QDBusConnection::connectToBus(u"unix:path=/nowhere/bus"_s, u"none"_s));
    int told = 0;
    QObject::connect(&watch, &SleepWatch::fallingAsleep, [&] { ++told; });
    // As the bus calls it.
    QMetaObject::invokeMethod(&watch, "prepareForSleep", Q_ARG(bool, true));
    CHECK(told == 1);
    QMetaObject::invokeMethod(&watch, "prepareForSleep", Q_ARG(bool, false));
    CHECK(told == 1);
}

TEST_CASE("the word of logind comes over the bus", "[lock]")
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty()) {
        WARN("dbus-daemon is not installed, so no bus was tried");
        return;
    }
    const QTemporaryDir folder;
    const QString address = u"unix:path="_s + folder.filePath(u"bus"_s);
    QProcess bus;
    bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address="_s + address});
    REQUIRE(bus.waitForReadyRead());
    {
        QDBusConnection logind = QDBusConnection::connectToBus(address, u"logind"_s);
        REQUIRE(logind.registerService(u"org.freedesktop.login1"_s));
        SleepWatch watch(QDBusConnection::connectToBus(address, u"turnout"_s));
        REQUIRE(watch.isListening());
        int told = 0;
        QObject::connect(&watch, &SleepWatch::fallingAsleep, [&] { ++told; });
        QDBusMessage sleeps = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        sleeps << true;
        REQUIRE(logind.send(sleeps));
        CHECK(QTest::qWaitFor([&] { return told == 1; }));
    }
    for (const QString &name : {u"logind"_s, u"turnout"_s})
        QDBusConnection::disconnectFromBus(name);
    bus.kill();
    bus.waitForFinished();
}
