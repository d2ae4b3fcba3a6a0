// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/changesetform.h"

#include "core/storage/sqlite/recording.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// What adding, changing and removing records of several kinds is recorded as, the values of every type among them.
QByteArray recorded()
{
    StoreFixture book;
    const Transaction transaction(book.db, Transaction::Kind::Write);
    book.person(u"Sam Reid"_s);
    const Recording recording(book.db, HistoryStore::recordedTables());
    book.add(AWorkshop{.number = u"2026-001"_s});
    book.person(QString(300, u'x')); // a length of two bytes
    book.db.execute(u"UPDATE delegate SET phone = '1', sector = 1 WHERE family_name = 'Reid'; "
                    "DELETE FROM region WHERE id = 12");
    return recording.changeset();
}

} // namespace

TEST_CASE("what is recorded can be read, and nothing can too", "[recording]")
{
    CHECK(hasFormOfChangeset(recorded()));
    CHECK(hasFormOfChangeset({}));
}

TEST_CASE("a recorded change that was cut short anywhere but between rows cannot be read", "[recording]")
{
    const QByteArray whole = recorded();
    int readable = 0;
    for (qsizetype size = 1; size < whole.size(); ++size)
        readable += hasFormOfChangeset(whole.left(size)) ? 1 : 0;
    CHECK(readable <= 2 * changesIn(*createInMemory(), whole).size()); // behind each row, and each table's header
    CHECK_FALSE(hasFormOfChangeset(whole.left(whole.size() - 1)));
}

TEST_CASE("what is no recorded change cannot be read", "[recording]")
{
    for (const auto &bytes : {QByteArray::fromHex("540102"), QByteArray::fromHex("54"), QByteArray::fromHex("5400"),
                              QByteArray::fromHex("120001"), QByteArray("notes"), QByteArray(5000, '\xff'),
                              QByteArray(5000, '\0'), QByteArray(recorded()).replace(0, 1, "X")})
        CHECK_FALSE(hasFormOfChangeset(bytes));
}
