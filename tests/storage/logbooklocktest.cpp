// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/logbooklock.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"
#include "tests/support/unprivileged.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSysInfo>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// What a process of that number on that machine writes into its lock file.
QByteArray lockOf(qint64 process, const QString &machine, const QByteArray &machineId, const QByteArray &boot)
{
    return QByteArray::number(process) + "\nturnout\n" + machine.toUtf8() + '\n' + machineId + '\n' + boot + '\n';
}

QByteArray lockHere(qint64 process)
{
    return lockOf(process, QSysInfo::machineHostName(), QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId());
}

// The number of a process that is gone.
qint64 endedProcess()
{
    QProcess process;
    process.start(u"true"_s, QStringList());
    REQUIRE(process.waitForStarted());
    const qint64 number = process.processId();
    REQUIRE(process.waitForFinished());
    return number;
}

} // namespace

TEST_CASE("a lock stands beside its logbook while it is held, and goes with it", "[lock]")
{
    const TestFolder folder;
    const QString path = folder.path(u"Zoë’s 100%2 list.turnout"_s);
    {
        const LogbookLock lock(path);
        CHECK(folder.files() == QStringList{u"Zoë’s 100%2 list.turnout.lock"_s});
        const auto holder = LogbookLock::holder(path);
        REQUIRE(holder);
        CHECK(holder->process == QCoreApplication::applicationPid());
        CHECK(holder->machine == QSysInfo::machineHostName());
        CHECK(holder->isHere);
        CHECK_FALSE(holder->program.isEmpty());
    }
    CHECK(folder.files().isEmpty());
    CHECK_FALSE(LogbookLock::holder(path));
}

TEST_CASE("a second claim is refused and names the process that has the logbook", "[lock]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    const LogbookLock lock(path);
    const Error error = thrownBy([&] { LogbookLock second(path); });
    CHECK(error.kind == Error::InUse);
    CHECK(error.message.contains(path));
    CHECK(error.message.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(LogbookLock::holder(path));
}

TEST_CASE("a lock says nothing of the person", "[lock]")
{
    qputenv("USER", "ada.okafor");
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    const LogbookLock lock(path);
    CHECK_FALSE(bytesOf(LogbookLock::pathFor(path)).contains("okafor"));
    qunsetenv("USER");
}

TEST_CASE("the lock of a process that is gone is taken over", "[lock]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    const bool rebooted = GENERATE(false, true);
    // After a reboot the number may belong to a process that has nothing to do with it.
    folder.write(u"a.turnout.lock"_s, rebooted ? lockOf(QCoreApplication::applicationPid(), QSysInfo::machineHostName(),
                                                        QSysInfo::machineUniqueId(), "another-boot")
                                               : lockHere(endedProcess()));
    if (!rebooted)
        CHECK_FALSE(LogbookLock::holder(path));
    const LogbookLock lock(path);
    CHECK(LogbookLock::holder(path)->process == QCoreApplication::applicationPid());
}

TEST_CASE("the lock of another machine is never taken over", "[lock]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    const QByteArray theirs = lockOf(1, u"office-laptop"_s, "0123456789abcdef", "a-boot");
    const QString file = folder.write(u"a.turnout.lock"_s, theirs);

    const Error error = thrownBy([&] { LogbookLock lock(path); });

    CHECK(error.kind == Error::InUse);
    CHECK(error.message.contains(u"office-laptop"_s));
    CHECK(error.message.contains(file)); // what to delete when it is gone for good
    const LockHolder holder = LogbookLock::holder(path).value();
    CHECK(holder == LockHolder{u"turnout"_s, 1, u"office-laptop"_s, false});
    CHECK(bytesOf(file) == theirs);
}

TEST_CASE("an empty lock file of a process killed while it wrote it does not last", "[lock]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    const QString file = folder.write(u"a.turnout.lock"_s, {});
    CHECK(thrownBy([&] { LogbookLock lock(path); }).kind == Error::InUse); // it may be writing it just now

    QFile old(file);
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    old.close();
    CHECK_NOTHROW(LogbookLock(path));
}

TEST_CASE("a logbook has one lock, by whatever link it is reached", "[lock]")
{
    const TestFolder folder;
    const QString path = folder.write(u"a.turnout"_s, "x");
    REQUIRE(QFile::link(path, folder.path(u"link.turnout"_s)));
    const LogbookLock lock(folder.path(u"link.turnout"_s));
    CHECK(thrownBy([&] { LogbookLock second(path); }).kind == Error::InUse);
    CHECK(folder.files() == QStringList{u"a.turnout"_s, u"a.turnout.lock"_s, u"link.turnout"_s});
}

TEST_CASE("where no lock can be made, the folder is what cannot be written", "[lock]")
{
    const TestFolder folder;
    makeUnwritable(folder.folder.path());
    const Unprivileged user;
    CHECK(thrownBy([&] { LogbookLock lock(folder.path(u"a.turnout"_s)); }).kind == Error::ReadOnly);
}
