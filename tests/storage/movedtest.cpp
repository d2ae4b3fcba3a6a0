// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"
#include "core/storage/sqlite/backup.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

Key keyFor(const QString &kind)
{
    return kind == u"encrypted" ? Key::forNewFile(u"correct horse"_s) : Key();
}

void addSector(const Database &db, qint64 id, const QString &name)
{
    Transaction transaction(db, Transaction::Kind::Write);
    OrganisationStore(db).addSector({SectorId(id), name});
    transaction.commit();
}

bool hasSector(const Database &db, const QString &name)
{
    return OrganisationStore(db).findSectorByName(name).has_value();
}

} // namespace

TEST_CASE("nothing is acknowledged once the file is no longer where it was", "[moved]")
{
    const QString kind = GENERATE(u"plain"_s, u"encrypted"_s);
    const QString what = GENERATE(u"renamed"_s, u"deleted"_s, u"replaced"_s, u"folder renamed"_s);
    const TestFolder folder, copies;
    const Key key = keyFor(kind);
    REQUIRE(QDir(folder.folder.path()).mkdir(u"in"_s));
    const QString path = folder.path(u"in/a.turnout"_s);
    auto db = createLogbook(path, key);
    addSector(*db, 100, u"Fire service"_s);
    if (what == u"renamed")
        REQUIRE(QFile::rename(path, folder.path(u"in/b.turnout"_s)));
    else if (what == u"folder renamed")
        REQUIRE(QDir().rename(folder.path(u"in"_s), folder.path(u"out"_s)));
    else
        REQUIRE(QFile::remove(path));
    if (what == u"replaced")
        folder.write(u"in/a.turnout"_s, {});
    CAPTURE(kind, what);

    const Error error = thrownBy([&] { addSector(*db, 101, u"Mountain rescue"_s); });

    CHECK(error.kind == Error::Moved);
    CHECK(error.message.contains(path));
    CHECK_FALSE(hasSector(*db, u"Mountain rescue"_s));
    CHECK(hasSector(*db, u"Fire service"_s)); // what was acknowledged can still be read, and saved elsewhere
    Progress unseen;
    writeVerifiedBackup(*db, key, copies.path(u"saved.turnout"_s), unseen);
    CHECK(hasSector(*openLogbook(copies.path(u"saved.turnout"_s), key), u"Fire service"_s));
    CHECK(thrownBy([&] { addSector(*db, 101, u"Mountain rescue"_s); }).kind == Error::Moved);
}

TEST_CASE("a logbook renamed while it is open takes all that was saved along", "[moved]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const bool tried = GENERATE(false, true); // to change it once more
    const TestFolder folder;
    auto db = createLogbook(folder.path(u"a.turnout"_s), key);
    addSector(*db, 100, u"Fire service"_s);
    REQUIRE(QFile::rename(folder.path(u"a.turnout"_s), folder.path(u"b.turnout"_s)));
    if (tried)
        CHECK(thrownBy([&] { addSector(*db, 101, u"Mountain rescue"_s); }).kind == Error::Moved);

    db.reset();

    CHECK(hasSector(*openLogbook(folder.path(u"b.turnout"_s), key), u"Fire service"_s));
}

TEST_CASE("a file put in the place of an open logbook is not harmed by it", "[moved]")
{
    const TestFolder folder, elsewhere;
    const QString path = folder.path(u"a.turnout"_s);
    {
        const auto other = createLogbook(elsewhere.path(u"a.turnout"_s), Key());
        addSector(*other, 100, u"Harbour watch"_s);
    }
    auto db = createLogbook(path, Key());
    for (int id = 100; id < 130; ++id)
        addSector(*db, id, u"Sector %1"_s.arg(id));
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(elsewhere.path(u"a.turnout"_s), path));
    db.reset();

    const auto opened = openLogbook(path, Key());
    CHECK(opened->pragma(u"integrity_check") == u"ok"_s);
    CHECK(hasSector(*opened, u"Harbour watch"_s));
    CHECK_FALSE(hasSector(*opened, u"Sector 101"_s));
}
