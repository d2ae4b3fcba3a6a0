// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/suspendedindexes.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const QString AllIndexes = u"SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema "
                           u"WHERE type = 'index' AND sql IS NOT NULL ORDER BY name)"_s;
const QString ByReference = u"SELECT id FROM delegate WHERE reference = 'A-7' AND reference <> ''"_s;
} // namespace

TEST_CASE("suspended indexes are gone, and are whole again when they resume", "[indexes]")
{
    StoreFixture book;
    const QString before = valueOf(book.db, AllIndexes);
    {
        Transaction transaction(book.db, Transaction::Kind::Write);
        const SuspendedIndexes indexes(book.db);
        CHECK(valueOf(book.db, AllIndexes).isEmpty());
        CHECK(planOf(book.db, ByReference).endsWith(u"SCAN delegate"_s));
        book.add(ADelegate{.name = u"Sam Reid"_s, .reference = u"A-7"_s});
        indexes.resume();
        transaction.commit();
    }
    CHECK(valueOf(book.db, AllIndexes) == before);
    CHECK(planOf(book.db, ByReference).contains(u"delegate_by_reference"_s));
    CHECK(book.stores.delegates.findByReference(u"A-7"_s).has_value());
    CHECK(valueOf(book.db, u"PRAGMA integrity_check"_s) == u"ok");
}

TEST_CASE("a rollback brings suspended indexes back", "[indexes]")
{
    StoreFixture book;
    const QString before = valueOf(book.db, AllIndexes);
    {
        const Transaction transaction(book.db, Transaction::Kind::Write);
        const SuspendedIndexes indexes(book.db);
        book.person(u"Sam Reid"_s);
    }
    CHECK(valueOf(book.db, AllIndexes) == before);
}
