// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/sqlrules.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("no SQL stands outside core/storage", "[sql]")
{
    const QList<SourceFile> files = sourceFiles({u"app"_s, u"core"_s, u"ui"_s}, {u".cpp"_s, u".h"_s});
    REQUIRE(files.size() > 10);

    QStringList violations;
    for (const SourceFile &file : files)
        violations += sqlViolations(file);
    CHECK(violations == QStringList());
}

TEST_CASE("every .sql file lies in core/storage", "[sql]")
{
    QStringList paths;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"resources"_s}, {u".sql"_s, u".SQL"_s}))
        paths += file.path;
    CHECK(misplacedSqlFiles(paths) == QStringList());

    const QStringList some{u"core/storage/venues/near.sql"_s, u"core/logbook/near.sql"_s, u"ui/near.sql"_s,
                           u"ui/sql.cpp"_s};
    CHECK(misplacedSqlFiles(some) == QStringList{u"core/logbook/near.sql"_s, u"ui/near.sql"_s});
}

TEST_CASE("SQL is known by its keywords, whole or in pieces", "[sql]")
{
    const auto sql = GENERATE(
        u"SELECT id FROM workshop"_s, u"SELECT "_s, u"select id, name from venue"_s, u"select * from venue"_s,
        u"INSERT OR IGNORE INTO booking VALUES (?1)"_s, u"UPDATE booking SET status = ?3"_s,
        u"update booking set status = 1"_s, u"DELETE FROM history"_s, u"delete from history"_s,
        u"PRAGMA cipher_memory_security = ON"_s, u"pragma rekey"_s, u"CREATE VIRTUAL TABLE search USING fts5(name)"_s,
        u"create table a (id integer primary key)"_s, u" WHERE workshop = ?1"_s, u" ORDER BY start"_s,
        u"WITH far AS (SELECT id\n  FROM venue) SELECT id FROM far"_s, u"BEGIN IMMEDIATE"_s, u"VACUUM"_s,
        u" LEFT JOIN venue ON venue.id = workshop.venue"_s);
    CAPTURE(sql);
    CHECK(looksLikeSql(sql));
    CHECK(sqlViolations({u"ui/shell/a.cpp"_s, u"run(u\""_s + QString(sql).replace(u'\n', u' ') + u"\"_s);"_s}).size() ==
          1);
}

TEST_CASE("what people read is not taken for SQL", "[sql]")
{
    const auto text = GENERATE(u"Select a venue from the list"_s, u"select a venue from the list"_s,
                               u"Update the set of questions"_s, u"Delete from history"_s, u"Create table tents"_s,
                               u"WHERE WE WORKED"_s, u"Insert into the report"_s, u"BEGIN:VCALENDAR"_s,
                               u"Group by region"_s, u"Drop a file here"_s, u"Values"_s, u"PRAGMATIC"_s, u"Limit 5"_s);
    CAPTURE(text);
    CHECK_FALSE(looksLikeSql(text));
}

TEST_CASE("the SQL check sees through split literals, and past comments and storage", "[sql]")
{
    const QString split = u"\n\nrun(\"SELE\"\n    \"CT id FROM venue\");"_s;
    CHECK(sqlViolations({u"core/logbook/a.cpp"_s, split}) ==
          QStringList{u"core/logbook/a.cpp:3 \"SELECT id FROM venue\": SQL stands in core/storage only"_s});
    CHECK(sqlViolations({u"core/storage/venues/a.cpp"_s, split}) == QStringList());
    CHECK(sqlViolations({u"core/logbook/a.cpp"_s, u"// \"SELECT id FROM venue\"\n"_s}) == QStringList());
}
