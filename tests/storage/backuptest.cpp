// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/backup.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <sqlite3.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;

Key keyFor(const QString &kind)
{
    return kind == u"encrypted" ? Key::forNewFile(u"passphrase"_s) : Key();
}

void addSector(const Database &db, qint64 id, const QString &name)
{
    OrganisationStore(db).addSector({SectorId(id), name});
}

void backUp(const Database &from, const Key &key, const QString &path)
{
    Progress progress;
    writeVerifiedBackup(from, key, path, progress);
}

} // namespace

TEST_CASE("a backup holds what the logbook holds, and nothing is left beside it", "[backup]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder, backups;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), key);
    addSector(*db, 100, u"Fire service"_s);

    backUp(*db, key, backups.path(u"a.backup"_s));

    CHECK(backups.files() == QStringList{u"a.backup"_s});
    CHECK(isPlainFile(backups.path(u"a.backup"_s)) == key.isEmpty());
    const auto copy = openLogbook(backups.path(u"a.backup"_s), key);
    CHECK(OrganisationStore(*copy).findSectorByName(u"Fire service"_s).has_value());
    CHECK(copy->pragma(u"application_id") == db->pragma(u"application_id"));
    CHECK(copy->pragma(u"user_version") == db->pragma(u"user_version"));
}

TEST_CASE("a backup replaces the one before", "[backup]")
{
    const TestFolder folder, backups;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
    backUp(*db, Key(), backups.path(u"a.backup"_s));
    addSector(*db, 100, u"Fire service"_s);
    backUp(*db, Key(), backups.path(u"a.backup"_s));
    CHECK(OrganisationStore(*openLogbook(backups.path(u"a.backup"_s), Key())).findSectorByName(u"Fire service"_s));
}

TEST_CASE("the logbook goes on after a backup as before", "[backup]")
{
    const TestFolder folder;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
    backUp(*db, Key(), folder.path(u"a.backup"_s));
    CHECK_FALSE(db->isInTransaction());
    CHECK(db->pragma(u"journal_mode") == u"wal"_s);
    addSector(*db, 100, u"Fire service"_s);
}

TEST_CASE("a backup taken within a transaction leaves the transaction open", "[backup]")
{
    const TestFolder folder;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
    Transaction transaction(*db, Transaction::Kind::Read);
    backUp(*db, Key(), folder.path(u"a.backup"_s));
    CHECK(db->isInTransaction());
}

TEST_CASE("another connection that writes meanwhile does not spoil a backup", "[backup]")
{
    const TestFolder folder;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
    const auto other = openAgain(db->path(), Key(), Database::Access::ReadWrite);
    // Writes through the other connection whenever this one counts rows.
    struct Meanwhile {
        const Database &db;
        qint64 id = 1000;
    } meanwhile{*other};
    const auto write = [](unsigned, void *context, void *, void *sql) {
        auto *each = static_cast<Meanwhile *>(context);
        if (QByteArray(static_cast<const char *>(sql)).contains("sqlite_schema"))
            addSector(each->db, ++each->id, u"Sector"_s);
        return 0;
    };
    sqlite3_trace_v2(db->handle(), SQLITE_TRACE_STMT, write, &meanwhile);
    backUp(*db, Key(), folder.path(u"a.backup"_s));
    sqlite3_trace_v2(db->handle(), 0, nullptr, nullptr);
    CHECK(meanwhile.id > 1000);
}

TEST_CASE("a backup that cannot be written leaves the one before as it was", "[backup]")
{
    const TestFolder folder;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
    CHECK_THROWS_AS(backUp(*db, Key(), folder.path(u"no/such/folder/a.backup"_s)), Error);

    // A folder that holds something stands where the backup should go, so the last step fails.
    REQUIRE(QDir(folder.folder.path()).mkpath(u"taken/inside"_s));
    const QStringList before = folder.files();
    CHECK(thrownBy([&] { backUp(*db, Key(), folder.path(u"taken"_s)); }).kind == Error::ReadOnly);
    CHECK(folder.files() == before);
}

TEST_CASE("a backup under another key than the logbook's is refused, and the one before kept", "[backup]")
{
    const TestFolder folder, backups;
    const Key key = Key::forNewFile(u"passphrase"_s);
    const auto db = createLogbook(folder.path(u"a.turnout"_s), key);
    const QString path = backups.write(u"a.backup"_s, "the one before");
    CHECK_THROWS_AS(backUp(*db, Key(), path), Error);
    CHECK(backups.files() == QStringList{u"a.backup"_s});
    CHECK(bytesOf(path) == "the one before");
}

TEST_CASE("a stale part of an earlier backup does no harm", "[backup]")
{
    const TestFolder folder, backups;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
    backups.write(u"a.backup.part"_s, "half of something");
    backups.write(u"a.backup.part-wal"_s, "half of something");
    backups.write(u"a.backup.part-journal"_s, "half of something");
    backUp(*db, Key(), backups.path(u"a.backup"_s));
    CHECK(backups.files() == QStringList{u"a.backup"_s});
}
