// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/moving.h"

#include "core/storage/file/claim.h"
#include "core/storage/file/setaside.h"
#include "core/storage/opening.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <cstdio>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const CivilTime Now(QDate(2026, 11, 25), QTime(9, 42));

void addSector(const Database &db, const QString &name)
{
    OrganisationStore(db).addSector({SectorId(100), name});
}

bool hasSector(const QString &path, const Key &key, const QString &name)
{
    return OrganisationStore(*openLogbook(path, key)).findSectorByName(name).has_value();
}

} // namespace

TEST_CASE("a logbook moves whole, and the old file is kept under a name that says so", "[moving]")
{
    const Key key = GENERATE(false, true) ? Key::forNewFile(u"correct horse"_s) : Key();
    const bool isSynchronised = GENERATE(false, true);
    const TestFolder from, to;
    if (isSynchronised)
        REQUIRE(QDir(from.folder.path()).mkdir(u".stfolder"_s));
    addSector(*createLogbook(from.path(u"work.turnout"_s), key), u"Fire service"_s);
    const QByteArray before = bytesOf(from.path(u"work.turnout"_s));

    const QString old = moveLogbookFile(from.path(u"work.turnout"_s), key, to.path(u"mine.turnout"_s), Now);

    CHECK(old == from.path(u"work moved 2026-11-25 0942.turnout"_s));
    CHECK(from.files() == QStringList{u"work moved 2026-11-25 0942.turnout"_s});
    CHECK(bytesOf(old) == before);
    CHECK(to.files() == QStringList{u"mine.turnout"_s});
    CHECK(hasSector(to.path(u"mine.turnout"_s), key, u"Fire service"_s));
}

TEST_CASE("what a power cut left beside a logbook moves along", "[moving]")
{
    const TestFolder crashed, from, to;
    const auto db = createLogbook(crashed.path(u"a.turnout"_s), Key());
    addSector(*db, u"Fire service"_s);
    from.write(u"a.turnout"_s, bytesOf(db->path()));
    from.write(u"a.turnout-wal"_s, bytesOf(db->path() + u"-wal"_s));

    moveLogbookFile(from.path(u"a.turnout"_s), Key(), to.path(u"a.turnout"_s), Now);

    CHECK(hasSector(to.path(u"a.turnout"_s), Key(), u"Fire service"_s));
    CHECK(hasSector(from.path(u"a moved 2026-11-25 0942.turnout"_s), Key(), u"Fire service"_s));
    CHECK_FALSE(from.files().contains(u"a.turnout-wal"_s));
}

TEST_CASE("a move that is refused leaves everything as it was", "[moving]")
{
    const TestFolder from, to;
    const QString path = from.path(u"a.turnout"_s);
    createLogbook(path, Key());
    to.write(u"taken.turnout"_s, "mine");
    to.write(u"gone.turnout-wal"_s, "the last changes of a file that is gone");
    REQUIRE(QDir(to.folder.path()).mkpath(u"OneDrive"_s));
    const auto refusedTo = [&](const QString &name) {
        return thrownBy([&] { moveLogbookFile(path, Key(), to.path(name), Now); }).kind;
    };

    CHECK(refusedTo(u"taken.turnout"_s) == Error::Conflict);
    CHECK(refusedTo(u"gone.turnout"_s) == Error::Conflict);
    CHECK(refusedTo(u"OneDrive/a.turnout"_s) == Error::Synchronised);
    CHECK(refusedTo(u"no folder/a.turnout"_s) == Error::ReadOnly);
    {
        const LogbookLock open(path);
        CHECK(refusedTo(u"a.turnout"_s) == Error::InUse);
    }
    CHECK(from.files() == QStringList{u"a.turnout"_s});
    CHECK(to.files() == QStringList{u"gone.turnout-wal"_s, u"taken.turnout"_s});
    CHECK(bytesOf(to.path(u"taken.turnout"_s)) == "mine");
}

TEST_CASE("from where nothing can be written a logbook moves too, and the old file keeps its name", "[moving]")
{
    const TestFolder from, to;
    addSector(*createLogbook(from.path(u"a.turnout"_s), Key()), u"Fire service"_s);
    makeUnwritable(from.path(u"a.turnout"_s));
    makeUnwritable(from.folder.path());
    QFile::setPermissions(to.folder.path(), QFile::Permissions(0x7777));
    const Unprivileged user;
    CHECK(moveLogbookFile(from.path(u"a.turnout"_s), Key(), to.path(u"a.turnout"_s), Now).isEmpty());
    CHECK(from.files() == QStringList{u"a.turnout"_s});
    CHECK(hasSector(to.path(u"a.turnout"_s), Key(), u"Fire service"_s));
}

TEST_CASE("what somebody else works in does not move, though this user can make no lock", "[moving]")
{
    const TestFolder from, to;
    createLogbook(from.path(u"a.turnout"_s), Key());
    const LogbookLock theirs(from.path(u"a.turnout"_s));
    makeUnwritable(from.path(u"a.turnout"_s));
    makeUnwritable(from.folder.path());
    QFile::setPermissions(to.folder.path(), QFile::Permissions(0x7777));
    const Unprivileged user;
    const Error error = thrownBy([&] { moveLogbookFile(from.path(u"a.turnout"_s), Key(), to.path(u"a.turnout"_s), Now); });
    CHECK(error.kind == Error::InUse);
    CHECK(to.files().isEmpty());
}

TEST_CASE("a damaged logbook set aside takes its -wal along and the place of nothing", "[moving]")
{
    const TestFolder folder;
    const QString path = folder.write(u"work.turnout"_s, "damaged");
    folder.write(u"work.turnout-wal"_s, "newest");
    folder.write(u"work.turnout-shm"_s, "index");
    folder.write(u"work damaged 2026-11-25 0942.turnout"_s, "an older one");

    const QString aside = setAside(path, AsideBecause::Damaged, Now);

    CHECK(aside == folder.path(u"work damaged 2026-11-25 0942 2.turnout"_s));
    CHECK(bytesOf(aside) == "damaged");
    CHECK(bytesOf(aside + u"-wal"_s) == "newest");
    CHECK(folder.files() == QStringList{u"work damaged 2026-11-25 0942 2.turnout"_s,
                                        u"work damaged 2026-11-25 0942 2.turnout-wal"_s,
                                        u"work damaged 2026-11-25 0942.turnout"_s});
    CHECK(bytesOf(folder.path(u"work damaged 2026-11-25 0942.turnout"_s)) == "an older one");
}

TEST_CASE("a logbook set aside has both names until the old one is freed, and else is put back", "[moving]")
{
    const TestFolder folder;
    const QString path = folder.write(u"work.turnout"_s, "damaged");
    folder.write(u"work.turnout-wal"_s, "newest");
    folder.write(u"work.turnout-journal"_s, "half");
    const QStringList before = folder.files();
    const bool frees = GENERATE(false, true);
    {
        const SettingAside aside(path, AsideBecause::Replaced, Now);
        for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s}) {
            CHECK(bytesOf(aside.path() + ending) == bytesOf(path + ending));
            CHECK_FALSE(bytesOf(path + ending).isEmpty());
        }
        if (frees)
            aside.freeName();
        CHECK(QFile::exists(path) != frees);
        CHECK(QFile::exists(path + u"-wal"_s) != frees);
    }
    CHECK(folder.files() == before);
    CHECK(bytesOf(path) == "damaged");
    CHECK(bytesOf(path + u"-wal"_s) == "newest");
    CHECK(bytesOf(path + u"-journal"_s) == "half");
}

TEST_CASE("what replaces a logbook set aside stays, without what belonged to the other", "[moving]")
{
    const TestFolder folder;
    const QString path = folder.write(u"work.turnout"_s, "old");
    folder.write(u"work.turnout-wal"_s, "newest of the old");
    folder.write(u"work.turnout-journal"_s, "half of the old");
    QString old;
    {
        SettingAside aside(path, AsideBecause::Replaced, Now);
        aside.freeCompanions();
        CHECK(bytesOf(path) == "old");
        REQUIRE(std::rename(QFile::encodeName(folder.write(u"new"_s, "new")).constData(),
                            QFile::encodeName(path).constData()) == 0);
        aside.release();
        old = aside.path();
    }
    CHECK(bytesOf(path) == "new");
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    CHECK_FALSE(QFile::exists(path + u"-journal"_s));
    CHECK(bytesOf(old) == "old");
    CHECK(bytesOf(old + u"-wal"_s) == "newest of the old");
    CHECK(bytesOf(old + u"-journal"_s) == "half of the old");
}
