// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search/suspendedsearch.h"

#include "core/storage/delegates/delegatestore.h"
#include "core/storage/opening.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

void addPeople(const Database &db, qint64 first, int count)
{
    for (qint64 id = first; id < first + count; ++id)
        DelegateStore(db).add({.id = DelegateId(id), .name = {u"Ada"_s, u"Okafor%1"_s.arg(id)}});
}

QList<RecordedChange> inserts(int count)
{
    return QList<RecordedChange>(count, {u"delegate"_s, RecordedAction::Insert, {1}, {}});
}

void checkIndex(const Database &db)
{
    CHECK_NOTHROW(db.execute(u"INSERT INTO delegate_search (delegate_search, rank) VALUES ('integrity-check', 1)"));
}

} // namespace

TEST_CASE("a suspended search index follows nothing, and is whole again when it resumes", "[search]")
{
    const auto db = createInMemory();
    addPeople(*db, 1, 3);
    {
        Transaction transaction(*db, Transaction::Kind::Write);
        const SuspendedSearch search(*db);
        addPeople(*db, 100, 2);
        CHECK(DelegateStore(*db).search(u"okafor100"_s, 10).isEmpty());
        search.resume();
        transaction.commit();
    }
    CHECK(DelegateStore(*db).search(u"okafor100"_s, 10).size() == 1);
    addPeople(*db, 200, 1); // the triggers are back
    CHECK(DelegateStore(*db).search(u"okafor200"_s, 10).size() == 1);
    checkIndex(*db);
}

TEST_CASE("a rollback brings a suspended index back as it was", "[search]")
{
    const auto db = createInMemory();
    addPeople(*db, 1, 3);
    {
        const Transaction transaction(*db, Transaction::Kind::Write);
        const SuspendedSearch search(*db);
        addPeople(*db, 100, 2);
    }
    addPeople(*db, 200, 1);
    CHECK(DelegateStore(*db).search(u"okafor"_s, 10).size() == 4);
    checkIndex(*db);
}

TEST_CASE("building anew is worth it only for many changes among the rows there are", "[search]")
{
    const auto db = createInMemory();
    CHECK_FALSE(SuspendedSearch::isWorthIt(*db, inserts(100)));
    CHECK(SuspendedSearch::isWorthIt(*db, inserts(200)));
    CHECK_FALSE(SuspendedSearch::isWorthIt(
        *db, QList<RecordedChange>(500, {u"booking"_s, RecordedAction::Insert, {1, 2}, {}})));
}
