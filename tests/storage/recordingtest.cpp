// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/recording.h"

#include "core/storage/sqlite/changesetform.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

struct Ledger {
    Database db{u":memory:"_s, Key(), Database::Access::Create};

    Ledger()
    {
        db.execute(u"PRAGMA foreign_keys = ON;"
                   "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT, note TEXT);"
                   "CREATE TABLE child (a INTEGER, b INTEGER, word TEXT, PRIMARY KEY (a, b),"
                   " FOREIGN KEY (a) REFERENCES parent DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID;"
                   "CREATE TABLE unrecorded (id INTEGER PRIMARY KEY)");
    }

    template <class Work>
    QByteArray record(Work work) const
    {
        const Recording recording(db, {u"parent"_s, u"child"_s});
        work();
        return recording.changeset();
    }
    QByteArray record(const QString &sql) const
    {
        return record([&] { db.execute(sql); });
    }
    QString parents() const { return rowsOf(db, u"SELECT id, name, note FROM parent ORDER BY id"_s); }
    QString children() const { return rowsOf(db, u"SELECT a, b, word FROM child ORDER BY a, b"_s); }
};

} // namespace

TEST_CASE("a recording in which nothing happened is empty", "[recording]")
{
    const Ledger ledger;
    CHECK(ledger.record([] {}).isEmpty());
    CHECK(ledger.record(u"INSERT INTO unrecorded VALUES (1)"_s).isEmpty());
    CHECK(ledger.record(u"INSERT INTO parent VALUES (1, 'a', ''); DELETE FROM parent"_s).isEmpty());
    ledger.db.execute(u"INSERT INTO parent VALUES (1, 'a', '')");
    CHECK(ledger.record(u"UPDATE parent SET name = 'b'; UPDATE parent SET name = 'a'"_s).isEmpty());
    CHECK(changesIn(ledger.db, {}).isEmpty());
}

TEST_CASE("a recording tells table, action, key and the columns that changed", "[recording]")
{
    const Ledger ledger;
    ledger.db.execute(u"INSERT INTO parent VALUES (1, 'a', 'x'), (2, 'b', 'y')");
    const QByteArray changeset = ledger.record(u"UPDATE parent SET note = 'z' WHERE id = 1;"
                                               "DELETE FROM parent WHERE id = 2;"
                                               "INSERT INTO child VALUES (1, 5, 'w')"_s);
    QStringList told;
    for (const RecordedChange &change : changesIn(ledger.db, changeset)) {
        QStringList key;
        for (const qint64 part : change.key)
            key.append(QString::number(part));
        QStringList columns;
        for (const int column : change.columns)
            columns.append(QString::number(column));
        told.append(
            u"%1 %2 %3 [%4]"_s.arg(change.table).arg(int(change.action)).arg(key.join(u'/'), columns.join(u' ')));
    }
    told.sort();
    CHECK(told == QStringList{u"child 0 1/5 []"_s, u"parent 1 1 [2]"_s, u"parent 2 2 []"_s});
}

TEST_CASE("a change is undone and done again", "[recording]")
{
    const Ledger ledger;
    ledger.db.execute(u"INSERT INTO parent VALUES (1, 'a', NULL), (2, 'b', '')");
    const QString before = ledger.parents();
    const QByteArray changeset = ledger.record(u"UPDATE parent SET name = 'c' WHERE id = 1; DELETE FROM parent WHERE "
                                               "id = 2; INSERT INTO parent VALUES (3, 'd', NULL)"_s);
    const QString after = ledger.parents();

    applyChangeset(ledger.db, changeset, Direction::Backwards);
    CHECK(ledger.parents() == before);
    applyChangeset(ledger.db, changeset, Direction::Forwards);
    CHECK(ledger.parents() == after);
}

TEST_CASE("an empty change does nothing in both directions", "[recording]")
{
    const Ledger ledger;
    CHECK_NOTHROW(applyChangeset(ledger.db, {}, Direction::Forwards));
    CHECK_NOTHROW(applyChangeset(ledger.db, {}, Direction::Backwards));
}

TEST_CASE("parents and children are undone together, in whatever order", "[recording]")
{
    const Ledger ledger;
    const QByteArray changeset =
        ledger.record(u"INSERT INTO parent VALUES (1, 'a', ''); INSERT INTO child VALUES (1, 1, 'w')"_s);
    applyChangeset(ledger.db, changeset, Direction::Backwards);
    CHECK(ledger.parents().isEmpty());
    CHECK(ledger.children().isEmpty());
    applyChangeset(ledger.db, changeset, Direction::Forwards);
    CHECK(ledger.children() == u"1, 1, w"_s);
}

TEST_CASE("a later change to the same row stands in the way, is named, and nothing is half applied", "[recording]")
{
    const Ledger ledger;
    ledger.db.execute(u"INSERT INTO parent VALUES (1, 'a', ''), (2, 'b', '')");
    const QByteArray edit = ledger.record(u"UPDATE parent SET name = 'c'"_s);
    ledger.db.execute(u"UPDATE parent SET name = 'later' WHERE id = 2");

    const Error error = thrownBy([&] { applyChangeset(ledger.db, edit, Direction::Backwards); });

    CHECK(error.kind == Error::Conflict);
    CHECK(error.message.contains(u"parent"_s));
    CHECK(ledger.parents() == u"1, c,  | 2, later, "_s);
}

TEST_CASE("a change of another column of the same row does not stand in the way", "[recording]")
{
    const Ledger ledger;
    ledger.db.execute(u"INSERT INTO parent VALUES (1, 'a', '')");
    const QByteArray edit = ledger.record(u"UPDATE parent SET name = 'c'"_s);
    ledger.db.execute(u"UPDATE parent SET note = 'later'");
    applyChangeset(ledger.db, edit, Direction::Backwards);
    CHECK(ledger.parents() == u"1, a, later"_s);
}

TEST_CASE("a row that is gone, or there already, stands in the way", "[recording]")
{
    const Ledger ledger;
    const QByteArray added = ledger.record(u"INSERT INTO parent VALUES (1, 'a', '')"_s);
    CHECK(thrownBy([&] { applyChangeset(ledger.db, added, Direction::Forwards); }).kind == Error::Conflict);
    ledger.db.execute(u"DELETE FROM parent");
    CHECK(thrownBy([&] { applyChangeset(ledger.db, added, Direction::Backwards); }).kind == Error::Conflict);
}

TEST_CASE("records that later ones depend on are not taken away", "[recording]")
{
    const Ledger ledger;
    const QByteArray added = ledger.record(u"INSERT INTO parent VALUES (1, 'a', '')"_s);
    ledger.db.execute(u"INSERT INTO child VALUES (1, 1, 'later')");
    CHECK(thrownBy([&] { applyChangeset(ledger.db, added, Direction::Backwards); }).kind == Error::Conflict);
    CHECK(ledger.parents() == u"1, a, "_s);
    CHECK(ledger.children() == u"1, 1, later"_s);
}

TEST_CASE("bytes that are no changeset are refused", "[recording]")
{
    const Ledger ledger;
    CHECK_THROWS_AS(applyChangeset(ledger.db, "garbage", Direction::Forwards), Error);
    CHECK_THROWS_AS(applyChangeset(ledger.db, "garbage", Direction::Backwards), Error);
}

TEST_CASE("a changeset cut short at any byte is refused, or holds the changes before the cut", "[recording]")
{
    const Ledger ledger;
    const QByteArray whole = ledger.record(u"INSERT INTO parent VALUES (1, 'a', NULL), (2, 'b', 'c');"
                                           "INSERT INTO child VALUES (1, 2, 'd')"_s);
    REQUIRE(changesIn(ledger.db, whole).size() == 3);
    QSet<qsizetype> sizes;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QByteArray cut = whole.first(length);
        CAPTURE(length);
        if (hasFormOfChangeset(cut))
            sizes.insert(changesIn(ledger.db, cut).size());
        else
            CHECK(thrownBy([&] { changesIn(ledger.db, cut); }).kind == Error::Damaged);
    }
    CHECK(sizes == QSet<qsizetype>{0, 1, 2});
}

TEST_CASE("bytes changed at random never keep the engine from coming to an end", "[recording][property]")
{
    const Ledger ledger;
    const QByteArray whole = ledger.record(u"INSERT INTO parent VALUES (1, 'a', NULL), (2, 'b', 'c');"
                                           "INSERT INTO child VALUES (1, 2, 'd')"_s);
    CHECK(rc::check([&] {
        QByteArray flipped = whole;
        for (const int at : *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(whole.size())))))
            flipped[at] = char(*rc::gen::arbitrary<uchar>());
        try {
            changesIn(ledger.db, flipped);
        } catch (const Error &) { // what matters is that it ends
        }
    }));
}

TEST_CASE("any row of edits, undone step by step and redone, gives back each state", "[recording][property]")
{
    CHECK(rc::check([] {
        const Ledger ledger;
        const auto state = [&] { return ledger.parents() + u" / "_s + ledger.children(); };
        QStringList states = {state()};
        QList<QByteArray> changesets;
        const int edits = *rc::gen::inRange(1, 12);
        for (int edit = 0; edit < edits; ++edit) {
            const QString id = QString::number(*rc::gen::inRange(1, 4));
            const QString sql = *rc::gen::element(
                u"INSERT OR IGNORE INTO parent VALUES (%1, 'new', NULL); INSERT OR IGNORE INTO child VALUES (%1, 1, 'w')"_s,
                u"UPDATE parent SET name = name || '%1', note = id WHERE id <= %1"_s,
                u"DELETE FROM child WHERE a = %1; DELETE FROM parent WHERE id = %1"_s,
                u"UPDATE child SET word = word || '%1'"_s, u"UPDATE OR IGNORE child SET b = b + 1 WHERE a = %1"_s);
            changesets.append(ledger.record(QString(sql).replace(u"%1"_s, id)));
            states.append(state());
        }
        for (qsizetype step = edits; step > 0; --step) {
            applyChangeset(ledger.db, changesets[step - 1], Direction::Backwards);
            RC_ASSERT(state() == states[step - 1]);
        }
        for (qsizetype step = 0; step < edits; ++step) {
            applyChangeset(ledger.db, changesets[step], Direction::Forwards);
            RC_ASSERT(state() == states[step + 1]);
        }
    }));
}
