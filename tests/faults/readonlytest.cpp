// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "tests/faults/commandrun.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/smalldisk.h"
#include "tests/faults/windowprocess.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Everyone = QFile::Permissions(0x7777);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// With one person in it, for everybody to read.
void makeLogbook(const QString &path)
{
    TestLogbook book(OnFile{});
    book.add(aDelegate().named(u"Ada Okafor"_s));
    book.close();
    REQUIRE(QFile::copy(book.path(), path));
    QFile::setPermissions(path, QFile::Permissions(0x6666));
}

// Words that start a program as a user for whom permissions hold; nothing where the test itself is one. Absent, with a
// warning, where the super-user may not become another.
std::optional<QStringList> asAnother()
{
    if (::getuid() != 0)
        return QStringList();
    const QStringList words{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    QStringList trial = words + QStringList{QStringLiteral(TURNOUT_PROGRAM), u"--version"_s};
    if (QProcess::execute(trial.takeFirst(), trial) == 0)
        return words;
    WARN("skipped: the super-user may not run the program as another user here");
    return std::nullopt;
}

// The program reads the logbook and refuses to change it, in words; no byte of its folder changes.
void checkOnlyRead(const QStringList &before, const QString &path, const QString &seen)
{
    const QString folder = QFileInfo(seen).path();
    const QByteArray bytes = bytesOf(seen);
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);

    const Outcome list = run(before + QStringList{QStringLiteral(TURNOUT_PROGRAM), u"list"_s, path, u"delegates"_s});
    INFO(list.said.toStdString());
    CHECK(list.exitCode == 0);
    CHECK(list.said.contains(u"Okafor"_s));
    const Outcome undo = run(before + QStringList{QStringLiteral(TURNOUT_PROGRAM), u"undo"_s, path});
    INFO(undo.said.toStdString());
    CHECK(undo.exitCode != 0);
    CHECK(undo.said.contains(u"cannot be written"_s));

    CHECK(bytesOf(seen) == bytes);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) == files);
}

// The window shows the logbook, with a notice, and refuses a change.
void checkWindowOnlyReads(const QStringList &before, const QString &path, const QString &seen)
{
    const QByteArray bytes = bytesOf(seen);
    WindowProcess window(before);
    CHECK(window.open(path) == u"open"_s);
    CHECK(window.showPages() == u"open"_s);
    const QString said = window.visibleText();
    INFO(said.toStdString());
    CHECK(said.contains(u"read"_s, Qt::CaseInsensitive));
    window.run("Undo");
    window.run("Close this logbook");
    CHECK(bytesOf(seen) == bytes);
}

} // namespace

TEST_CASE("a logbook file that may not be written is read and not changed", "[faults][readonly]")
{
    const auto another = asAnother();
    if (!another)
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"readable.turnout"_s);
    makeLogbook(path);
    QFile::setPermissions(folder.path(), Everyone);
    makeUnwritable(path);
    checkOnlyRead(*another, path, path);
    checkWindowOnlyReads(*another, path, path);
    ++faultLine(u"read-only file"_s).runs;
}

TEST_CASE("a logbook in a folder that may not be written is read and not changed", "[faults][readonly]")
{
    const auto another = asAnother();
    if (!another)
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"readable.turnout"_s);
    makeLogbook(path);
    makeUnwritable(folder.path());
    checkOnlyRead(*another, path, path);
    checkWindowOnlyReads(*another, path, path);
    QFile::setPermissions(folder.path(), Everyone);
    ++faultLine(u"read-only folder"_s).runs;
}

TEST_CASE("a logbook on a disk that may not be written is read and not changed", "[faults][readonly]")
{
    const auto disk = SmallDisk::made(4096);
    if (!disk)
        return;
    const QTemporaryDir folder;
    makeLogbook(folder.filePath(u"a.turnout"_s));
    REQUIRE(QFile::copy(folder.filePath(u"a.turnout"_s), disk->fromOutside(u"a.turnout"_s)));
    disk->makeReadOnly();
    checkOnlyRead(disk->enter() + QStringList{u"--"_s}, disk->path(u"a.turnout"_s), disk->fromOutside(u"a.turnout"_s));
    ++faultLine(u"read-only disk"_s).runs;
}
