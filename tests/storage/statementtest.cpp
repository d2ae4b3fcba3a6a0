// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/statement.h"

#include "core/domain/booking.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <limits>
#include <rapidcheck.h>

using namespace turnout;

namespace {

Database emptyDatabase()
{
    return Database(u":memory:"_s, Key(), Database::Access::Create);
}

// The type the engine gives a value that was bound.
template <class Value>
QString storageClassOf(const Database &db, const Value &value)
{
    Statement row = db.statement(u"SELECT typeof(?1)");
    row.bind(value).step();
    return row.text(0);
}

} // namespace

TEST_CASE("what is bound is read back", "[statement]")
{
    const Database db = emptyDatabase();
    Statement row = db.statement(u"SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8");
    const CivilTime time(QDate(2026, 8, 19), QTime(9, 30));
    row.bind(std::numeric_limits<qint64>::min(), true, u"Zoë 🎓"_s, QByteArray("a\0b", 3), QDate(2026, 8, 19), time,
             BookingStatus::PartAttended, DelegateId(7));
    REQUIRE(row.step());

    CHECK(row.integer(0) == std::numeric_limits<qint64>::min());
    CHECK(row.integer(1) == 1);
    CHECK(row.text(2) == u"Zoë 🎓"_s);
    CHECK(row.blob(3) == QByteArray("a\0b", 3));
    CHECK(row.date(4) == QDate(2026, 8, 19));
    CHECK(row.time(5) == time);
    CHECK(row.word<BookingStatus>(6) == BookingStatus::PartAttended);
    CHECK(row.id<DelegateId>(7) == DelegateId(7));
    CHECK_FALSE(row.step());
}

TEST_CASE("null ids, invalid times and absent values are NULL, an empty text is not", "[statement]")
{
    const Database db = emptyDatabase();
    CHECK(storageClassOf(db, WorkshopId()) == u"null"_s);
    CHECK(storageClassOf(db, QDate()) == u"null"_s);
    CHECK(storageClassOf(db, CivilTime()) == u"null"_s);
    CHECK(storageClassOf(db, std::optional<int>()) == u"null"_s);
    CHECK(storageClassOf(db, std::optional<int>(0)) == u"integer"_s);
    CHECK(storageClassOf(db, QString()) == u"text"_s);
    CHECK(storageClassOf(db, QByteArray()) == u"blob"_s);
}

TEST_CASE("NULL reads as nothing of every type", "[statement]")
{
    const Database db = emptyDatabase();
    Statement row = db.statement(u"SELECT NULL");
    REQUIRE(row.step());
    CHECK(row.isNull(0));
    CHECK(row.text(0).isEmpty());
    CHECK(row.blob(0).isEmpty());
    CHECK_FALSE(row.date(0).isValid());
    CHECK_FALSE(row.time(0).isValid());
    CHECK(row.id<WorkshopId>(0).isNull());
    CHECK_FALSE(row.optionalNumber(0).has_value());
}

TEST_CASE("any text comes back as it went in, noughts within it too", "[statement][property]")
{
    const Database db = emptyDatabase();
    CHECK(rc::check([&] {
        QString text;
        for (const int code : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 0x3000)))
            text.append(QChar(code));
        Statement row = db.statement(u"SELECT ?1");
        RC_ASSERT(row.bind(text).step());
        RC_ASSERT(row.text(0) == text);
    }));
}

TEST_CASE("a statement is bound again for each row it writes", "[statement]")
{
    const Database db = emptyDatabase();
    db.execute(u"CREATE TABLE t (a, b)");
    Statement insert = db.statement(u"INSERT INTO t VALUES (?1, ?2)");
    insert.run(1, u"one"_s);
    insert.run(2, u"two"_s);
    CHECK(rowsOf(db, u"SELECT a, b FROM t"_s) == u"1, one | 2, two"_s);
}

TEST_CASE("a statement that was given back holds nothing of what was bound", "[statement]")
{
    const Database db = emptyDatabase();
    constexpr QStringView sql = u"SELECT ?1";
    db.statement(sql).bind(u"personal"_s).step();
    Statement again = db.statement(sql);
    REQUIRE(again.step());
    CHECK(again.isNull(0));
}

TEST_CASE("a statement given back in the middle of its rows begins anew", "[statement]")
{
    const Database db = emptyDatabase();
    constexpr QStringView sql = u"SELECT value FROM json_each('[1, 2, 3]')";
    {
        Statement row = db.statement(sql);
        CHECK(row.step());
        CHECK(row.step());
    }
    Statement row = db.statement(sql);
    REQUIRE(row.step());
    CHECK(row.integer(0) == 1);
}

TEST_CASE("a statement that failed is given back and works again", "[statement]")
{
    const Database db = emptyDatabase();
    db.execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b CHECK (b > 0))");
    constexpr QStringView sql = u"INSERT INTO t VALUES (?1, ?2)";
    db.statement(sql).run(1, 1);
    CHECK(thrownBy([&] { db.statement(sql).run(1, 1); }).kind == Error::Conflict);
    CHECK(thrownBy([&] { db.statement(sql).run(2, 0); }).kind == Error::Conflict);
    db.statement(sql).run(2, 2);
    CHECK(valueOf(db, u"SELECT count(*) FROM t"_s) == u"2"_s);

    Statement held = db.statement(sql); // also when the loan outlives the failure
    CHECK_THROWS_AS(held.run(2, 2), Error);
    held.run(3, 3);
    CHECK(valueOf(db, u"SELECT count(*) FROM t"_s) == u"3"_s);
}

TEST_CASE("a text that does not compile is refused every time", "[statement]")
{
    const Database db = emptyDatabase();
    constexpr QStringView sql = u"SELECT word FROM nowhere";
    CHECK(thrownBy([&] { db.statement(sql); }).kind == Error::Internal);
    db.execute(u"CREATE TABLE nowhere (anything)");
    CHECK(thrownBy([&] { db.statement(sql); }).message.contains(u"word"_s));
    db.execute(u"ALTER TABLE nowhere ADD COLUMN word");
    CHECK_FALSE(db.statement(sql).step());
}

TEST_CASE("different statements are lent at the same time", "[statement]")
{
    const Database db = emptyDatabase();
    Statement outer = db.statement(u"SELECT value FROM json_each('[1, 2]')");
    Statement inner = db.statement(u"SELECT ?1 + 1");
    QList<qint64> sums;
    while (outer.step()) {
        for (inner.bind(outer.integer(0)); inner.step();)
            sums.append(inner.integer(0));
    }
    CHECK(sums == QList<qint64>{2, 3});
}

TEST_CASE("a word that an enumeration does not have is damage", "[statement]")
{
    const Database db = emptyDatabase();
    Statement row = db.statement(u"SELECT 'planned' UNION ALL SELECT 'plbnned'");
    REQUIRE(row.bind().step());
    CHECK(row.word<WorkshopStatus>(0) == WorkshopStatus::Planned);
    REQUIRE(row.step());
    CHECK(thrownBy([&] { row.word<WorkshopStatus>(0); }).kind == Error::Damaged);
}
