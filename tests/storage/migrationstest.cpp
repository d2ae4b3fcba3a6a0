// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/migrations.h"

#include "tests/storage/statementwatch.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QList<Migration> ThreeSteps = {
    {1, u"CREATE TABLE one (a); INSERT INTO one VALUES (1)"},
    {2, u"CREATE TABLE two (a); INSERT INTO two SELECT a + 1 FROM one"},
    {3, u"CREATE TABLE three (a); DROP TABLE one"},
};

struct Bare {
    Database db{u":memory:"_s, Key(), Database::Access::Create};
    int backups = 0;

    void migrateTo(const QList<Migration> &steps)
    {
        migrate(db, steps, [this] { ++backups; });
    }
    int version() const { return db.pragma(u"user_version").toInt(); }
    QString tables() const
    {
        return rowsOf(db, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    }
};

QString schemaOf(const Database &db)
{
    return rowsOf(db, u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s);
}

} // namespace

TEST_CASE("the steps of the schema count from one without gaps", "[migrations]")
{
    int version = 0;
    for (const Migration &step : migrations())
        CHECK(step.version == ++version);
    CHECK(schemaVersion() == version);
}

TEST_CASE("a fresh database goes through every step and needs no backup", "[migrations]")
{
    Bare bare;
    bare.migrateTo(ThreeSteps);
    CHECK(bare.version() == 3);
    CHECK(bare.tables() == u"three | two"_s);
    CHECK(bare.backups == 0);
}

TEST_CASE("an older database goes through the steps it lacks, after one backup", "[migrations]")
{
    Bare bare;
    bare.migrateTo(ThreeSteps.first(1));
    bare.db.execute(u"INSERT INTO one VALUES (41)");
    migrate(bare.db, ThreeSteps, [&] {
        ++bare.backups;
        CHECK(bare.version() == 1); // nothing has changed yet
        CHECK(bare.tables() == u"one"_s);
        CHECK_FALSE(bare.db.isInTransaction());
    });
    CHECK(bare.backups == 1);
    CHECK(bare.version() == 3);
    CHECK(rowsOf(bare.db, u"SELECT a FROM two"_s) == u"2 | 42"_s);
}

TEST_CASE("a logbook of any earlier step ends with the schema of a new one", "[migrations]")
{
    const QString newest = schemaOf(*createInMemory());
    for (qsizetype steps = 1; steps < migrations().size(); ++steps) {
        Bare bare;
        bare.migrateTo(migrations().first(steps));
        CHECK(schemaOf(bare.db) != newest);
        bare.migrateTo(migrations());
        CHECK(schemaOf(bare.db) == newest);
        CHECK(bare.backups == 1);
    }
}

TEST_CASE("a database that is up to date is left alone", "[migrations]")
{
    Bare bare;
    bare.migrateTo(ThreeSteps);
    const QString before = schemaOf(bare.db);
    bare.migrateTo(ThreeSteps);
    CHECK(bare.backups == 0);
    CHECK(schemaOf(bare.db) == before);
}

TEST_CASE("a newer database is left alone", "[migrations]")
{
    Bare bare;
    bare.db.execute(u"PRAGMA user_version = 99");
    bare.migrateTo(ThreeSteps);
    CHECK(bare.backups == 0);
    CHECK(bare.version() == 99);
    CHECK(bare.tables().isEmpty());
}

TEST_CASE("nothing is kept of a step that breaks, and all of those before it", "[migrations]")
{
    Bare bare;
    bare.migrateTo(ThreeSteps.first(1));
    const QList<Migration> broken = {ThreeSteps[0],
                                     ThreeSteps[1],
                                     {3, u"CREATE TABLE three (a); INSERT INTO nowhere VALUES (1)"},
                                     {4, u"CREATE TABLE four (a)"}};
    CHECK(thrownBy([&] { bare.migrateTo(broken); }).kind == Error::Internal);
    CHECK(bare.version() == 2);
    CHECK(bare.tables() == u"one | two"_s);
    CHECK_FALSE(bare.db.isInTransaction());

    bare.migrateTo(ThreeSteps); // mended
    CHECK(bare.version() == 3);
    CHECK(bare.backups == 2);
}

TEST_CASE("a backup that fails stops everything", "[migrations]")
{
    Bare bare;
    bare.migrateTo(ThreeSteps.first(1));
    const auto fail = [] { throw Error{Error::DiskFull, u"no room for a backup"_s}; };
    CHECK(thrownBy([&] { migrate(bare.db, ThreeSteps, fail); }).kind == Error::DiskFull);
    CHECK(bare.version() == 1);
    CHECK(bare.tables() == u"one"_s);
}

TEST_CASE("every step has a transaction of its own, with its version in it", "[migrations]")
{
    const StatementWatch watch;
    Bare bare;
    bare.migrateTo(ThreeSteps);
    QStringList frame;
    for (const QString &sql : watch.heard()) {
        if (sql.startsWith(u"BEGIN"_s) || sql == u"COMMIT" || sql.startsWith(u"PRAGMA user_version ="_s))
            frame.append(sql);
    }
    CHECK(frame == QStringList{u"BEGIN IMMEDIATE"_s, u"PRAGMA user_version = 1"_s, u"COMMIT"_s, u"BEGIN IMMEDIATE"_s,
                               u"PRAGMA user_version = 2"_s, u"COMMIT"_s, u"BEGIN IMMEDIATE"_s,
                               u"PRAGMA user_version = 3"_s, u"COMMIT"_s});
}

TEST_CASE("a logbook in a file has the schema of one in memory", "[migrations]")
{
    const TestFolder folder;
    const auto inFile = createLogbook(folder.path(u"a.turnout"_s), Key());
    CHECK(schemaOf(*inFile) == schemaOf(*createInMemory()));
}
