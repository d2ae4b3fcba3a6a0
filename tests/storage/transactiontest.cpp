// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/database.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;
using Kind = Transaction::Kind;

struct Family {
    Database db{u":memory:"_s, Key(), Access::Create};

    Family()
    {
        db.execute(
            u"PRAGMA foreign_keys = ON;"
            "CREATE TABLE parent (id INTEGER PRIMARY KEY);"
            "CREATE TABLE child (id INTEGER PRIMARY KEY, parent REFERENCES parent DEFERRABLE INITIALLY DEFERRED)");
    }
    QString children() const { return valueOf(db, u"SELECT count(*) FROM child"_s); }
};

} // namespace

TEST_CASE("a committed transaction stays", "[transaction]")
{
    const Family family;
    {
        Transaction transaction(family.db, Kind::Write);
        CHECK(family.db.isInTransaction());
        family.db.execute(u"INSERT INTO child VALUES (1, NULL)");
        transaction.commit();
        CHECK_FALSE(family.db.isInTransaction());
    }
    CHECK(family.children() == u"1"_s);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[transaction]")
{
    const Family family;
    {
        const Transaction transaction(family.db, Kind::Write);
        family.db.execute(u"INSERT INTO child VALUES (1, NULL)");
    }
    CHECK_FALSE(family.db.isInTransaction());
    CHECK(family.children() == u"0"_s);
}

TEST_CASE("an exception rolls back, even in the middle of a query", "[transaction]")
{
    const Family family;
    const Error error = thrownBy([&] {
        Transaction transaction(family.db, Kind::Write);
        family.db.execute(u"INSERT INTO child VALUES (1, NULL), (2, NULL)");
        Statement row = family.db.statement(u"SELECT id FROM child");
        row.step();
        throw Error{Error::Invalid, u"in the middle"_s};
    });
    CHECK(error.kind == Error::Invalid);
    CHECK(family.children() == u"0"_s);
}

TEST_CASE("references are looked at when the transaction ends", "[transaction]")
{
    const Family family;
    Transaction transaction(family.db, Kind::Write);
    family.db.execute(u"INSERT INTO child VALUES (1, 7)");
    family.db.execute(u"INSERT INTO parent VALUES (7)");
    CHECK_NOTHROW(transaction.commit());
}

TEST_CASE("a transaction whose references lead nowhere is refused and rolled back", "[transaction]")
{
    const Family family;
    const Error error = thrownBy([&] {
        Transaction transaction(family.db, Kind::Write);
        family.db.execute(u"INSERT INTO child VALUES (1, 7)");
        transaction.commit();
    });
    CHECK(error.kind == Error::Conflict);
    CHECK_FALSE(family.db.isInTransaction());
    CHECK(family.children() == u"0"_s);
}

TEST_CASE("a transaction within a transaction is a fault, and ends neither", "[transaction]")
{
    const Family family;
    Transaction outer(family.db, Kind::Write);
    CHECK(thrownBy([&] { Transaction(family.db, Kind::Write); }).kind == Error::Internal);
    CHECK(family.db.isInTransaction());
    outer.commit();
}

TEST_CASE("a write transaction holds the file from its beginning, a read transaction does not", "[transaction]")
{
    const TestFolder folder;
    const Database one(folder.path(u"a.db"_s), Key(), Access::Create);
    one.execute(u"PRAGMA journal_mode = WAL; CREATE TABLE t (a)");
    const Database other(one.path(), Key(), Access::ReadWrite);
    other.execute(u"PRAGMA busy_timeout = 0");
    {
        const Transaction reading(one, Kind::Read);
        CHECK_NOTHROW(Transaction(other, Kind::Write));
    }
    const Transaction writing(one, Kind::Write);
    CHECK(thrownBy([&] { Transaction(other, Kind::Write); }).kind == Error::Busy);
    CHECK_NOTHROW(Transaction(other, Kind::Read));
}

TEST_CASE("a read transaction sees one state from its first look to its end", "[transaction]")
{
    const TestFolder folder;
    const Database writer(folder.path(u"a.db"_s), Key(), Access::Create);
    writer.execute(u"PRAGMA journal_mode = WAL; CREATE TABLE t (a)");
    const Database reader(writer.path(), Key(), Access::ReadWrite);
    {
        const Transaction reading(reader, Kind::Read);
        CHECK(valueOf(reader, u"SELECT count(*) FROM t"_s) == u"0"_s);
        writer.execute(u"INSERT INTO t VALUES (1)");
        CHECK(valueOf(reader, u"SELECT count(*) FROM t"_s) == u"0"_s);
    }
    CHECK(valueOf(reader, u"SELECT count(*) FROM t"_s) == u"1"_s);
}
