// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/booking.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

namespace {

Booking booking(int delegate, BookingStatus status, const QString &since = {}, qint64 step = 0)
{
    return {{WorkshopId(1), DelegateId(delegate)}, status, since, step, {}};
}

QList<qint64> delegatesOf(const QList<Booking> &bookings)
{
    QList<qint64> delegates;
    for (const Booking &each : bookings)
        delegates.append(each.key.delegate.value());
    return delegates;
}

BookingStatus anyStatus()
{
    return words<BookingStatus>[*rc::gen::inRange<size_t>(0, words<BookingStatus>.size())].value;
}

} // namespace

TEST_CASE("every booking status has a word that reads back", "[booking]")
{
    REQUIRE(words<BookingStatus>.size() == 7);
    for (const auto &entry : words<BookingStatus>) {
        CHECK(fromWord<BookingStatus>(word(entry.value)) == entry.value);
        CHECK(fromWord<BookingStatus>(word(entry.value).toUpper().replace(u' ', u'-')) == entry.value);
        CHECK(fromWord<BookingStatus>(word(entry.value).replace(u' ', u'_')) == entry.value);
    }
    CHECK_FALSE(fromWord<BookingStatus>(u"maybe"_s).has_value());
    CHECK_FALSE(fromWord<BookingStatus>(QString()).has_value());
}

TEST_CASE("invited, booked, attended and part attended hold a place", "[booking]")
{
    CHECK(holdsPlace(BookingStatus::Invited));
    CHECK(holdsPlace(BookingStatus::Booked));
    CHECK(holdsPlace(BookingStatus::Attended));
    CHECK(holdsPlace(BookingStatus::PartAttended));
    CHECK_FALSE(holdsPlace(BookingStatus::Waiting));
    CHECK_FALSE(holdsPlace(BookingStatus::Cancelled));
    CHECK_FALSE(holdsPlace(BookingStatus::DidNotAttend));
}

TEST_CASE("only attended and part attended count as attendance", "[booking]")
{
    for (const auto &entry : words<BookingStatus>) {
        const bool attended = entry.value == BookingStatus::Attended || entry.value == BookingStatus::PartAttended;
        CHECK(countsAsAttendance(entry.value) == attended);
    }
}

TEST_CASE("a new booking is booked while a place is free, else it waits", "[booking]")
{
    CHECK(statusForNewBooking(0, 1) == BookingStatus::Booked);
    CHECK(statusForNewBooking(11, 12) == BookingStatus::Booked);
    CHECK(statusForNewBooking(12, 12) == BookingStatus::Waiting);
    CHECK(statusForNewBooking(14, 12) == BookingStatus::Waiting); // places were cut later
}

TEST_CASE("a workshop without a limit never makes anybody wait", "[booking]")
{
    CHECK(statusForNewBooking(0, 0) == BookingStatus::Booked);
    CHECK(statusForNewBooking(100'000, 0) == BookingStatus::Booked);
    CHECK_FALSE(placesFree(100'000, 0).has_value());
}

TEST_CASE("free places are never fewer than none", "[booking]")
{
    CHECK(placesFree(0, 12) == 12);
    CHECK(placesFree(12, 12) == 0);
    CHECK(placesFree(14, 12) == 0);
}

TEST_CASE("places taken are those of bookings that hold one", "[booking]")
{
    CHECK(placesTaken({}) == 0);
    QList<Booking> one_of_each;
    for (const auto &entry : words<BookingStatus>)
        one_of_each.append(booking(1, entry.value));
    CHECK(placesTaken(one_of_each) == 4);
}

TEST_CASE("who has waited longest stands first", "[booking]")
{
    const QList<Booking> bookings = {
        booking(1, BookingStatus::Waiting, u"2026-08-19T10:00:00.000Z"_s, 1),
        booking(2, BookingStatus::Booked, u"2026-08-19T08:00:00.000Z"_s, 2),
        booking(3, BookingStatus::Waiting, u"2026-08-19T09:00:00.000Z"_s, 3),
        booking(4, BookingStatus::Cancelled, u"2026-08-19T07:00:00.000Z"_s, 4),
    };
    CHECK(delegatesOf(waitingInOrder(bookings)) == QList<qint64>{3, 1});
    CHECK(waitingInOrder({}).isEmpty());
}

TEST_CASE("people who began to wait at the same moment stand in booking order", "[booking]")
{
    const QString moment = u"2026-08-19T10:00:00.000Z"_s;
    const QList<Booking> bookings = {booking(7, BookingStatus::Waiting, moment, 12),
                                     booking(8, BookingStatus::Waiting, moment, 9),
                                     booking(9, BookingStatus::Waiting, moment, 10)};
    CHECK(delegatesOf(waitingInOrder(bookings)) == QList<qint64>{8, 9, 7});
}

TEST_CASE("booking people one by one never takes more places than there are", "[booking][property]")
{
    CHECK(rc::check([] {
        const int places = *rc::gen::inRange(1, 30);
        const int people = *rc::gen::inRange(0, 60);
        QList<Booking> bookings;
        for (int person = 1; person <= people; ++person)
            bookings.append(booking(person, statusForNewBooking(placesTaken(bookings), places)));
        RC_ASSERT(placesTaken(bookings) == std::min(places, people));
        RC_ASSERT(waitingInOrder(bookings).size() == std::max(0, people - places));
        RC_ASSERT(*placesFree(placesTaken(bookings), places) == std::max(0, places - people));
    }));
}

TEST_CASE("the waiting order does not hang on the order of the rows", "[booking][property]")
{
    CHECK(rc::check([] {
        QList<Booking> bookings;
        const int people = *rc::gen::inRange(0, 20);
        for (int person = 1; person <= people; ++person)
            bookings.append(booking(person, anyStatus(), QString::number(*rc::gen::inRange(0, 4)), person));
        const auto inOrder = waitingInOrder(bookings);
        std::reverse(bookings.begin(), bookings.end());
        RC_ASSERT(waitingInOrder(bookings) == inOrder);
        for (const Booking &each : inOrder)
            RC_ASSERT(each.status == BookingStatus::Waiting);
    }));
}
