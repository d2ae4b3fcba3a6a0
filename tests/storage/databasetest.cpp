// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/database.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <QFile>
#include <QThread>
#include <sqlite3.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;

// A file with a table t of one text column.
QString fileWithTable(const TestFolder &folder, const QString &name = u"a.db"_s)
{
    const Database db(folder.path(name), Key(), Access::Create);
    db.execute(u"CREATE TABLE t (word TEXT)");
    return folder.path(name);
}

} // namespace

TEST_CASE("a file is made only when that was asked for", "[database]")
{
    const TestFolder folder;
    const QString path = folder.path(u"new.db"_s);
    CHECK(thrownBy([&] { Database(path, Key(), Access::ReadWrite); }).kind == Error::NotFound);
    CHECK(thrownBy([&] { Database(path, Key(), Access::ReadOnly); }).kind == Error::NotFound);
    CHECK(folder.files().isEmpty());

    Database(path, Key(), Access::Create).execute(u"CREATE TABLE t (a)");
    CHECK(folder.files() == QStringList{u"new.db"_s});
}

TEST_CASE("a folder cannot be opened", "[database]")
{
    const TestFolder folder;
    const Error error =
        thrownBy([&] { Database(folder.folder.path(), Key(), Access::ReadWrite).execute(u"SELECT 1"); });
    CHECK(error.message.contains(folder.folder.path()));
    CHECK_FALSE(error.message.contains(u"nothing was thrown"_s));
}

TEST_CASE("a logbook whose companion files cannot be made is not missing", "[database]")
{
    const TestFolder folder;
    const QString path = fileWithTable(folder);
    Database(path, Key(), Access::ReadWrite).execute(u"PRAGMA journal_mode = WAL");
    REQUIRE(QDir(folder.folder.path()).mkpath(u"a.db-wal/inside"_s));
    const Database db(path, Key(), Access::ReadWrite);
    CHECK(thrownBy([&] { valueOf(db, u"SELECT count(*) FROM t"_s); }).kind == Error::ReadOnly);
}

TEST_CASE("a path is taken as it is, whatever it holds", "[database]")
{
    const TestFolder folder;
    const auto name =
        GENERATE(u"Zoë’s 100%2 list.db"_s, u"a?mode=memory.db"_s, u"file:b.db"_s, u"it's \"quoted\".db"_s);
    CAPTURE(name);
    fileWithTable(folder, name);
    CHECK(folder.files() == QStringList{name});
}

TEST_CASE("what was opened for reading is never written", "[database]")
{
    const TestFolder folder;
    const Database db(fileWithTable(folder), Key(), Access::ReadOnly);
    const Error error = thrownBy([&] { db.execute(u"INSERT INTO t VALUES ('x')"); });
    CHECK(error.kind == Error::ReadOnly);
    CHECK(error.message.contains(db.path()));
}

TEST_CASE("several statements run in one go, and stop at the first that fails", "[database]")
{
    const Database db(u":memory:"_s, Key(), Access::Create);
    db.execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY); INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)");
    CHECK_THROWS_AS(db.execute(u"INSERT INTO t VALUES (3); INSERT INTO t VALUES (1); INSERT INTO t VALUES (4)"), Error);
    CHECK(rowsOf(db, u"SELECT a FROM t"_s) == u"1 | 2 | 3"_s);
}

TEST_CASE("a pragma that does not take is an error", "[database]")
{
    const Database db(u":memory:"_s, Key(), Access::Create);
    db.setPragma(u"foreign_keys", u"ON"_s, u"1"_s);
    CHECK(db.pragma(u"foreign_keys") == u"1"_s);
    const Error error = thrownBy([&] { db.setPragma(u"foreign_keys", u"OFF"_s, u"1"_s); });
    CHECK(error.kind == Error::Internal);
    CHECK(error.message.contains(u"foreign_keys"_s));
    CHECK_THROWS_AS(db.setPragma(u"no_such_pragma", u"ON"_s, u"1"_s), Error);
    CHECK(db.pragma(u"no_such_pragma").isEmpty());
}

TEST_CASE("changed rows are those of the last statement, not of its triggers", "[database]")
{
    const Database db(u":memory:"_s, Key(), Access::Create);
    db.execute(u"CREATE TABLE t (a); CREATE TABLE log (a);"
               "CREATE TRIGGER noted AFTER UPDATE ON t BEGIN INSERT INTO log VALUES (1), (2); END;"
               "INSERT INTO t VALUES (1), (2), (3)");
    db.statement(u"UPDATE t SET a = a + 1 WHERE a > ?1").run(1);
    CHECK(db.rowsChanged() == 2);
    db.statement(u"UPDATE t SET a = a + 1 WHERE a > ?1").run(100);
    CHECK(db.rowsChanged() == 0);
}

TEST_CASE("a file that another program holds is busy", "[database]")
{
    const TestFolder folder;
    const QString path = fileWithTable(folder);
    const Database one(path, Key(), Access::ReadWrite), other(path, Key(), Access::ReadWrite);
    other.execute(u"PRAGMA busy_timeout = 0");
    const Transaction held(one, Transaction::Kind::Write);
    CHECK(thrownBy([&] { other.execute(u"INSERT INTO t VALUES ('x')"); }).kind == Error::Busy);
}

TEST_CASE("a connection waits for another program from the first statement on", "[database]")
{
    const TestFolder folder;
    const Database db(fileWithTable(folder), Key(), Access::ReadWrite);
    CHECK(db.pragma(u"busy_timeout") == u"1500"_s);
}

TEST_CASE("a full disk is said, and what was saved before stays", "[database]")
{
    const TestFolder folder;
    const Database db(fileWithTable(folder), Key(), Access::ReadWrite);
    db.execute(u"INSERT INTO t VALUES ('saved'); PRAGMA max_page_count = 10");
    const Error error = thrownBy([&] {
        Transaction transaction(db, Transaction::Kind::Write);
        db.execute(u"INSERT INTO t VALUES ('lost')");
        db.execute(u"INSERT INTO t VALUES (zeroblob(1000000))");
        transaction.commit();
    });
    CHECK(error.kind == Error::DiskFull);
    CHECK_FALSE(db.isInTransaction());
    CHECK(rowsOf(db, u"SELECT word FROM t"_s) == u"saved"_s);
}

TEST_CASE("a damaged file is told from one that is something else", "[database]")
{
    const TestFolder folder;
    const QString path = fileWithTable(folder);
    QByteArray bytes = bytesOf(path);
    bytes.replace(4096, 4096, QByteArray(4096, '\xff'));
    const Database damaged(folder.write(u"damaged.db"_s, bytes), Key(), Access::ReadWrite);
    CHECK(thrownBy([&] { valueOf(damaged, u"SELECT count(*) FROM t"_s); }).kind == Error::Damaged);

    const Database other(folder.write(u"letter.txt"_s, "Dear all, " + QByteArray(5000, 'x')), Key(), Access::ReadWrite);
    CHECK(thrownBy([&] { valueOf(other, u"SELECT count(*) FROM sqlite_schema"_s); }).kind == Error::NotALogbook);
}

TEST_CASE("long work gives up soon after it is cancelled, and works again when the flag is gone", "[database]")
{
    Database db(u":memory:"_s, Key(), Access::Create);
    const QString endless = u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 100000) "
                            "SELECT count(*) FROM n"_s;
    std::atomic<bool> cancelled = true;
    db.setCancelFlag(&cancelled);
    CHECK(thrownBy([&] { valueOf(db, endless); }).kind == Error::Cancelled);
    cancelled = false;
    CHECK(valueOf(db, endless) == u"100000"_s);
    db.setCancelFlag(nullptr);
    cancelled = true;
    CHECK(valueOf(db, endless) == u"100000"_s);
}

TEST_CASE("cancelled work in a transaction leaves nothing behind", "[database]")
{
    Database db(u":memory:"_s, Key(), Access::Create);
    db.execute(u"CREATE TABLE t (a)");
    std::atomic<bool> cancelled = false;
    db.setCancelFlag(&cancelled);
    CHECK(thrownBy([&] {
              Transaction transaction(db, Transaction::Kind::Write);
              db.execute(u"INSERT INTO t VALUES (1)");
              cancelled = true;
              db.execute(u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 100000) "
                         "INSERT INTO t SELECT i FROM n");
              transaction.commit();
          }).kind == Error::Cancelled);
    cancelled = false;
    CHECK_FALSE(db.isInTransaction());
    CHECK(valueOf(db, u"SELECT count(*) FROM t"_s) == u"0"_s);
}
