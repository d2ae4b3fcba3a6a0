// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("ids hold the device number above a sequence that counts from one", "[ids]")
{
    const StoreFixture logbook;
    IdSource ids(logbook.db);
    const qint64 first = ids.next<WorkshopId>().value();
    CHECK(first >> 32 == ids.device());
    CHECK((first & 0xffffffff) == 1);
    CHECK(ids.next<DelegateId>().value() == first + 1);
    CHECK(valueOf(logbook.db, u"SELECT number FROM device"_s).toLongLong() == ids.device());
}

TEST_CASE("no id is given twice once the source was flushed", "[ids]")
{
    const StoreFixture logbook;
    IdSource ids(logbook.db);
    ids.next<WorkshopId>();
    const auto last = ids.next<WorkshopId>();
    ids.flush();
    CHECK(IdSource(logbook.db).next<WorkshopId>().value() == last.value() + 1);
}

TEST_CASE("a source that gave no id writes nothing", "[ids]")
{
    const StoreFixture logbook;
    const IdSource ids(logbook.db);
    logbook.db.execute(u"UPDATE device SET last_sequence = 77");
    ids.flush();
    CHECK(valueOf(logbook.db, u"SELECT last_sequence FROM device"_s) == u"77"_s);
}

TEST_CASE("ids of a transaction that was rolled back may be given again", "[ids]")
{
    const StoreFixture logbook;
    WorkshopId lost;
    {
        const Transaction transaction(logbook.db, Transaction::Kind::Write);
        IdSource ids(logbook.db);
        lost = ids.next<WorkshopId>();
        ids.flush();
    }
    CHECK(IdSource(logbook.db).next<WorkshopId>() == lost);
}

TEST_CASE("the largest device and sequence make an id that fits, and after it there is none", "[ids]")
{
    const StoreFixture logbook;
    logbook.db.execute(u"UPDATE device SET number = 2147483647, last_sequence = 4294967294");
    IdSource ids(logbook.db);
    CHECK(ids.next<WorkshopId>().value() == std::numeric_limits<qint64>::max());
    ids.flush();
    CHECK(thrownBy([&] { ids.next<WorkshopId>(); }).kind == Error::Internal);
}

TEST_CASE("a logbook without its device number is damaged", "[ids]")
{
    const StoreFixture logbook;
    logbook.db.execute(u"DELETE FROM device");
    CHECK(thrownBy([&] { IdSource ids(logbook.db); }).kind == Error::Damaged);
}
