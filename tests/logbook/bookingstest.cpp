// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"

#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QList<DelegateId> waitingFor(TestLogbook &book, WorkshopId workshop)
{
    QList<DelegateId> people;
    for (const Booking &booking : book.read([&](const Reader &reader) { return bookings::waiting(reader, workshop); }))
        people.append(booking.key.delegate);
    return people;
}

} // namespace

TEST_CASE("a full workshop puts the next booking on the waiting list", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop().withPlaces(1));
    CHECK(book.book(workshop, aDelegate().named(u"Ada Okafor"_s)).status == BookingStatus::Booked);

    const auto outcome = book.book(workshop, aDelegate().named(u"Sam Reid"_s));

    CHECK(outcome.status == BookingStatus::Waiting);
    CHECK(book.placesTaken(workshop) == 1);
    CHECK(waitingFor(book, workshop) == QList<DelegateId>{outcome.delegate});
}

TEST_CASE("a full workshop is over-booked only when that is asked for", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop().withPlaces(1));
    book.book(workshop, aDelegate());
    CHECK(book.book(workshop, aDelegate().named(u"Sam Reid"_s), bookings::WhenFull::OverBook).status ==
          BookingStatus::Booked);
    CHECK(book.placesTaken(workshop) == 2);
    CHECK(book.book(workshop, aDelegate().named(u"Kim Hall"_s)).status == BookingStatus::Waiting);
}

TEST_CASE("people wait in the order they were booked, whatever they are called", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop().withPlaces(1));
    book.book(workshop, aDelegate());
    const auto zoe = book.book(workshop, aDelegate().named(u"Zoë Young"_s)).delegate;
    const auto abe = book.book(workshop, aDelegate().named(u"Abe Adams"_s)).delegate;
    CHECK(waitingFor(book, workshop) == QList<DelegateId>{zoe, abe});

    // Who gives up the waiting and comes back stands at the end.
    book.setStatus(workshop, zoe, BookingStatus::Cancelled);
    CHECK(book.book(workshop, zoe).status == BookingStatus::Waiting);
    CHECK(waitingFor(book, workshop) == QList<DelegateId>{abe, zoe});
}

TEST_CASE("a person is booked once, and again only after a cancellation", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop().withPlaces(1));
    const auto ada = book.book(workshop, aDelegate()).delegate;
    const auto again = [&] {
        return book->perform(u"Book"_s, [&](Edit &edit) { bookings::book(edit, {workshop, ada}); });
    };
    CHECK(refusal(again()).kind == Error::Conflict);

    book.setStatus(workshop, ada, BookingStatus::Cancelled);
    CHECK(book.placesTaken(workshop) == 0);
    CHECK(again());
    CHECK(book.statusOf(workshop, ada) == BookingStatus::Booked);
    CHECK(refusal(again()).kind == Error::Conflict);
}

TEST_CASE("a place that a cancellation freed goes to the next who books", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop().withPlaces(1));
    const auto ada = book.book(workshop, aDelegate()).delegate;
    book.setStatus(workshop, ada, BookingStatus::Cancelled);
    CHECK(book.book(workshop, aDelegate().named(u"Sam Reid"_s)).status == BookingStatus::Booked);
    CHECK(book.book(workshop, ada).status == BookingStatus::Waiting);
}

TEST_CASE("nobody is booked on a workshop, or as a person, that is not there", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const auto ada = book.add(aDelegate());
    const auto book_ = [&](WorkshopId w, DelegateId d) {
        return refusal(book->perform(u"Book"_s, [&](Edit &edit) { bookings::book(edit, {w, d}); })).kind;
    };
    CHECK(book_(WorkshopId(4711), ada) == Error::NotFound);
    CHECK(book_(workshop, DelegateId(4711)) == Error::Conflict);
    CHECK(book.placesTaken(workshop) == 0);
}

TEST_CASE("a workshop without a limit never fills", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop().withoutType());
    for (int i = 0; i < 30; ++i)
        CHECK(book.book(workshop, aDelegate()).status == BookingStatus::Booked);
}

TEST_CASE("any status can be set at once, with who, when and a note", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const auto ada = book.add(aDelegate());
    book.change([&](Edit &edit) {
        bookings::setStatus(edit, {workshop, ada}, BookingStatus::Invited, {.note = u"by e-mail"_s});
    });
    const auto all = book.read([&](const Reader &reader) { return bookings::ofWorkshop(reader, workshop); });
    REQUIRE(all.size() == 1);
    CHECK(all.first().status == BookingStatus::Invited);
    CHECK(all.first().note == u"by e-mail"_s);
    CHECK(all.first().since == u"2026-08-17T08:00:00.000Z"_s);
    book.setStatus(workshop, ada, BookingStatus::Attended);
    CHECK(book.statusOf(workshop, ada) == BookingStatus::Attended);
}

TEST_CASE("the bookings of a workshop are listed by name, those of others not at all", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const auto zoe = book.book(workshop, aDelegate().named(u"Zoë Young"_s)).delegate;
    const auto abe = book.book(workshop, aDelegate().named(u"Abe Adams"_s)).delegate;
    book.book(book.add(aWorkshop()), aDelegate());
    QList<DelegateId> people;
    for (const Booking &booking :
         book.read([&](const Reader &reader) { return bookings::ofWorkshop(reader, workshop); }))
        people.append(booking.key.delegate);
    CHECK(people == QList<DelegateId>{abe, zoe});
}

TEST_CASE("a status that came earlier keeps its own time", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const auto ada = book.add(aDelegate());
    const QString earlier = u"2026-05-01T10:00:00.000Z"_s;
    book.change([&](Edit &edit) {
        bookings::setStatus(edit, {workshop, ada}, BookingStatus::Waiting, {.at = earlier});
    });
    CHECK(book.read([&](const Reader &reader) { return bookings::waiting(reader, workshop); }).first().since ==
          earlier);
}
