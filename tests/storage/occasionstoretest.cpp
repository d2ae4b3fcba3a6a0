// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("an occasion names its workshop, its type and its places", "[occasions]")
{
    StoreFixture logbook;
    const auto hall = logbook.venue(u"Hall"_s);
    const auto workshop = logbook.add(AWorkshop{.venue = hall, .type = WorkshopTypeId(2), .number = u"2026-047"_s});
    for (const auto &status : words<BookingStatus>)
        logbook.book(workshop, logbook.person(u"Ada Okafor"_s), status.value);
    const auto found = logbook.stores.occasions.find(workshop);
    REQUIRE(found);
    CHECK(found->number == u"2026-047"_s);
    CHECK(found->type == u"Half-day training"_s);
    CHECK(found->letter == u"H"_s);
    CHECK(found->hue == 1);
    CHECK(found->place == u"Hall"_s);
    CHECK(found->start == CivilTime(QDate(2026, 5, 12), QTime(10, 0)));
    CHECK(found->holding == 4);
    CHECK(found->waiting == 1);
    CHECK_FALSE(logbook.stores.occasions.find(WorkshopId(99)));
}

TEST_CASE("what states no type and no venue can be booked onto as well", "[occasions]")
{
    StoreFixture logbook;
    const auto bare = logbook.add(AWorkshop{});
    const auto found = logbook.stores.occasions.upcoming(QDate(2026, 5, 12), {}, 5);
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == bare);
    CHECK(found[0].type.isEmpty());
    CHECK(logbook.stores.occasions.upcoming(QDate(2026, 5, 13), {}, 5).isEmpty());
}

TEST_CASE("the places a person holds are found by the days they reach into", "[occasions]")
{
    StoreFixture logbook;
    const auto ada = logbook.person(u"Ada Okafor"_s), sam = logbook.person(u"Sam Reid"_s);
    const auto held = logbook.add(AWorkshop{}), waits = logbook.add(AWorkshop{}), others = logbook.add(AWorkshop{});
    const auto off = logbook.add(AWorkshop{.status = WorkshopStatus::Cancelled});
    logbook.book(held, ada, BookingStatus::Booked);
    logbook.book(waits, ada, BookingStatus::Waiting);
    logbook.book(off, ada, BookingStatus::Booked);
    logbook.book(others, sam, BookingStatus::Booked);
    const auto heldBy = [&](QDate from, QDate to) { return logbook.stores.occasions.heldBy(ada, from, to); };
    const QDate day(2026, 5, 12);
    REQUIRE(heldBy(day, day).size() == 1);
    CHECK(heldBy(day, day)[0].id == held);
    CHECK(heldBy(day.addDays(1), day.addDays(9)).isEmpty());
    CHECK(heldBy(day.addDays(-9), day.addDays(-1)).isEmpty());
}

TEST_CASE("the register gives the day in London and numbers those who wait", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    const auto ada = logbook.person(u"Ada Okafor"_s);
    logbook.stores.bookings.add({workshop, ada}, BookingStatus::Waiting,
                                {7, u"2026-08-19T23:30:00.000Z"_s, {}, u"by phone"_s});
    const auto rows = logbook.stores.bookings.registerOf(workshop);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].since == QDate(2026, 8, 20)); // summer time
    CHECK(rows[0].waitingPlace == 1);
    CHECK(rows[0].note == u"by phone"_s);
}

TEST_CASE("what people type to find somebody to book is never read as a query", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    logbook.person(u"Ada Okafor"_s);
    for (const QString &typed : {u"ada OR"_s, u"\"ada"_s, u"ada*"_s, u"NEAR(ada)"_s, u"email:ada"_s})
        CHECK_NOTHROW(logbook.stores.bookings.bookable(workshop, typed, 5));
    CHECK(logbook.stores.bookings.bookable(workshop, u"ok ada"_s, 5).size() == 1);
}
