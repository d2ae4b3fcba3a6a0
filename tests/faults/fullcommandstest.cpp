// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's commands do where there is no room for what they write.
#include "core/logbook/people.h"
#include "tests/faults/commandrun.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faultoptions.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/smalldisk.h"
#include "tests/logbook/backdoor.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QFile>
#include <random>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr int DiskKib = 8192;
const QString Passphrase = QStringLiteral("correct horse");

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

// An encrypted logbook of about 700 kB, tables to import, passphrases: what a command may need.
struct Materials {
    Materials()
    {
        TestLogbook book(OnFile{Passphrase});
        book.change([](Edit &edit) {
            for (int i = 0; i < 250; ++i) {
                Delegate delegate = aDelegate().named(u"Ada Okafor %1"_s.arg(i)).value();
                delegate.role = QString(1000, u'r');
                people::addDelegate(edit, delegate);
            }
        });
        book.close();
        REQUIRE(QFile::copy(book.path(), folder.path(u"work.turnout"_s)));
        QByteArray people = "name,role\n";
        for (int i = 0; i < 400; ++i)
            people += "Sam Reid " + QByteArray::number(i) + ',' + QByteArray(2000, 'r') + '\n';
        write(folder.path(u"people.csv"_s), people);
        write(folder.path(u"secret"_s), Passphrase.toUtf8() + '\n');
        write(folder.path(u"other"_s), "staple horse\n");
    }
    FaultFolder folder;
};

// What the logbook holds, whatever lies beside it; asked of a copy.
QByteArray contentOf(const QString &seen)
{
    const FaultFolder folder;
    const QString copy = folder.path(u"copy.turnout"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QFile::copy(seen + suffix, copy + suffix);
    return contentHash(*backdoor(copy, Passphrase));
}

QStringList filesBeside(const QString &seen)
{
    QStringList files;
    for (const QFileInfo &file : QDir(QFileInfo(seen).path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (file.fileName() != u"ballast")
            files.append(file.fileName());
    }
    return files;
}

QStringList placed(QStringList command, const SmallDisk &disk)
{
    command.replaceInStrings(u"LOGBOOK"_s, disk.path(u"work.turnout"_s));
    return command.replaceInStrings(u"FOLDER"_s, disk.path({}));
}

// `command` has the path of the logbook where it says LOGBOOK, and its folder where it says FOLDER.
void refusedThenDone(const QString &fault, unsigned seed, const Materials &materials, const QStringList &command)
{
    FaultLine &line = faultLine(fault);
    std::mt19937 draw(faultSeed(seed));
    for (int left = howMany(1, 25); left > 0; --left) {
        const auto disk = SmallDisk::made(DiskKib);
        if (!disk)
            return;
        const QString seen = disk->fromOutside(u"work.turnout"_s);
        REQUIRE(QFile::copy(materials.folder.path(u"work.turnout"_s), seen));
        const QStringList all = disk->enter() + QStringList{u"--"_s, QStringLiteral(TURNOUT_PROGRAM)} +
                                placed(command, *disk) +
                                QStringList{u"--passphrase-file"_s, materials.folder.path(u"secret"_s)};
        const QByteArray before = contentOf(seen);
        const QStringList files = filesBeside(seen);
        disk->fillUpTo(64 * 1024 + qint64(draw() % (384 * 1024)));

        const Outcome full = run(all);
        ++line.runs;
        INFO(fault.toStdString() << ": " << full.said.toStdString());
        CHECK(full.exitCode != 0);
        CHECK(full.said.contains(u"room"_s));
        CHECK(full.said.contains(u"safe"_s));
        line.losses += contentOf(seen) == before ? 0 : 1;
        CHECK(contentOf(seen) == before);
        CHECK(filesBeside(seen) == files);

        disk->makeRoom();
        const Outcome done = run(all);
        INFO(done.said.toStdString());
        CHECK(done.exitCode == 0);
    }
}

} // namespace

TEST_CASE("an import onto a full disk leaves the logbook as it was", "[faults][full]")
{
    const Materials materials;
    refusedThenDone(u"disk full while importing"_s, 30, materials,
                    {u"import"_s, materials.folder.path(u"people.csv"_s), u"--into"_s, u"LOGBOOK"_s, u"--kind"_s,
                     u"delegates"_s});
}

TEST_CASE("a passphrase that is changed on a full disk stays the old one", "[faults][full]")
{
    const Materials materials;
    refusedThenDone(u"disk full while changing the passphrase"_s, 31, materials,
                    {u"passphrase"_s, u"LOGBOOK"_s, u"change"_s, u"--new-passphrase-file"_s,
                     materials.folder.path(u"other"_s)});
}

TEST_CASE("a backup onto a full disk leaves no half copy", "[faults][full]")
{
    const Materials materials;
    refusedThenDone(u"disk full while backing up"_s, 32, materials, {u"backup"_s, u"LOGBOOK"_s, u"FOLDER"_s});
}

TEST_CASE("a command that meets a limit on the size of files says so and leaves the logbook as it was", "[faults][full]")
{
    const Materials materials;
    const QString path = materials.folder.path(u"work.turnout"_s);
    const QByteArray before = contentOf(path);
    const Outcome full = run({u"prlimit"_s, u"--fsize=%1:unlimited"_s.arg(QFileInfo(path).size() + 8192),
                              QStringLiteral(TURNOUT_PROGRAM), u"import"_s, materials.folder.path(u"people.csv"_s),
                              u"--into"_s, path, u"--kind"_s, u"delegates"_s, u"--passphrase-file"_s,
                              materials.folder.path(u"secret"_s)});
    INFO(full.said.toStdString());
    CHECK(full.exitCode == 1);
    CHECK(full.said.contains(u"room"_s));
    FaultLine &line = faultLine(u"limit on file sizes while importing"_s);
    ++line.runs;
    line.losses += contentOf(path) == before ? 0 : 1;
    CHECK(contentOf(path) == before);
}
