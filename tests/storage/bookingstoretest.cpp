// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;

namespace {

QStringList familyNames(const QList<DelegateListEntry> &entries, DelegateListGroup group)
{
    QStringList names;
    for (const DelegateListEntry &entry : entries) {
        if (entry.group == group)
            names.append(entry.familyName);
    }
    return names;
}

} // namespace

TEST_CASE("a booking is found with the time and note of its status", "[bookings]")
{
    StoreFixture logbook;
    const BookingKey key{logbook.add(AWorkshop{}), logbook.person(u"Ada Okafor"_s)};
    CHECK_FALSE(logbook.stores.bookings.find(key).has_value());

    logbook.stores.bookings.add(key, BookingStatus::Waiting,
                                {7, u"2026-08-19T08:30:00.000Z"_s, u"Sam"_s, u"by phone"_s});

    CHECK(logbook.stores.bookings.find(key) ==
          Booking{key, BookingStatus::Waiting, u"2026-08-19T08:30:00.000Z"_s, 7, u"by phone"_s});
}

TEST_CASE("every status a booking had stays, the oldest first", "[bookings]")
{
    StoreFixture logbook;
    const BookingKey key{logbook.add(AWorkshop{}), logbook.person(u"Ada Okafor"_s)};
    logbook.book(key.workshop, key.delegate, BookingStatus::Invited);
    logbook.setStatus(key.workshop, key.delegate, BookingStatus::Booked);
    logbook.setStatus(key.workshop, key.delegate, BookingStatus::Cancelled, u"ill"_s);

    QList<BookingStatus> statuses;
    for (const Booking &step : logbook.stores.bookings.stepsOf(key))
        statuses.append(step.status);
    CHECK(statuses == QList{BookingStatus::Invited, BookingStatus::Booked, BookingStatus::Cancelled});
    CHECK(logbook.stores.bookings.find(key) == logbook.stores.bookings.stepsOf(key).last());
    CHECK(logbook.stores.bookings.find(key)->note == u"ill"_s);
}

TEST_CASE("one person is booked on one workshop once", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    const auto ada = logbook.person(u"Ada Okafor"_s);
    logbook.book(workshop, ada);
    CHECK(thrownBy([&] { logbook.book(workshop, ada); }).kind == Error::Conflict);
}

TEST_CASE("a booking that is gone has no status to change, and gains no step", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    const auto ada = logbook.person(u"Ada Okafor"_s);
    CHECK(thrownBy([&] { logbook.setStatus(workshop, ada, BookingStatus::Booked); }).kind == Error::NotFound);
    CHECK(valueOf(logbook.db, u"SELECT count(*) FROM booking_step"_s) == u"0"_s);
}

TEST_CASE("a booking of nobody, or on no workshop, does not fit", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    CHECK(thrownBy([&] { logbook.book(workshop, DelegateId(99)); }).kind == Error::Conflict);
    CHECK(thrownBy([&] { logbook.book(WorkshopId(99), logbook.person(u"Ada Okafor"_s)); }).kind == Error::Conflict);
}

TEST_CASE("the places taken are those the bookings of that workshop hold", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{}), other = logbook.add(AWorkshop{});
    CHECK(logbook.stores.bookings.placesTaken(workshop) == 0);
    for (const auto &status : words<BookingStatus>) {
        const auto person = logbook.person(u"Ada Okafor"_s);
        logbook.book(workshop, person, status.value);
        logbook.book(other, person, BookingStatus::Booked);
    }
    CHECK(logbook.stores.bookings.placesTaken(workshop) == 4);
    CHECK(logbook.stores.bookings.placesTaken(workshop) == placesTaken(logbook.stores.bookings.ofWorkshop(workshop)));
}

TEST_CASE("the bookings of a workshop come by the delegate's name", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{}), other = logbook.add(AWorkshop{});
    const auto young = logbook.person(u"Ada Young"_s), dean = logbook.person(u"Cy Dean"_s);
    logbook.book(workshop, young);
    logbook.book(workshop, dean, BookingStatus::Waiting);
    logbook.book(other, dean);
    const QList<Booking> bookings = logbook.stores.bookings.ofWorkshop(workshop);
    REQUIRE(bookings.size() == 2);
    CHECK(bookings[0].key == BookingKey{workshop, dean});
    CHECK(bookings[0].status == BookingStatus::Waiting);
    CHECK(bookings[1].key == BookingKey{workshop, young});
}

TEST_CASE("the delegate list is by name, and waiting people stand in their order", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    for (const QString &name : {u"Zed Zulu"_s, u"Yan Young"_s, u"Abe Able"_s})
        logbook.book(workshop, logbook.person(name), BookingStatus::Waiting);
    for (const QString &name : {u"Xan Xu"_s, u"Ben Baker"_s})
        logbook.book(workshop, logbook.person(name), BookingStatus::Booked);

    const QList<DelegateListEntry> entries = logbook.stores.bookings.listEntries(workshop);
    CHECK(entries.size() == 5);
    CHECK(familyNames(entries, DelegateListGroup::Waiting) == QStringList{u"Zulu"_s, u"Young"_s, u"Able"_s});
    CHECK(familyNames(entries, DelegateListGroup::Booked) == QStringList{u"Baker"_s, u"Xu"_s});
}

TEST_CASE("who waits anew goes to the end of the queue", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    const auto first = logbook.person(u"Abe First"_s), second = logbook.person(u"Bea Second"_s);
    logbook.book(workshop, first, BookingStatus::Waiting);
    logbook.book(workshop, second, BookingStatus::Waiting);
    logbook.setStatus(workshop, first, BookingStatus::Booked);
    logbook.setStatus(workshop, first, BookingStatus::Waiting);
    CHECK(waitingInOrder(logbook.stores.bookings.ofWorkshop(workshop))[0].key.delegate == second);
    CHECK(logbook.stores.bookings.listEntries(workshop)[0].familyName == u"Second"_s);
}

TEST_CASE("a line of the delegate list says all that is printed, but not why somebody cancelled", "[bookings]")
{
    StoreFixture logbook;
    Delegate ada{logbook.ids.next<DelegateId>(),
                 {},
                 {u"Ada"_s, u"Okafor"_s},
                 {},
                 {},
                 logbook.organisation(u"School"_s, SectorId(3)),
                 u"Teacher"_s,
                 {},
                 {}};
    logbook.stores.delegates.add(ada);
    const auto workshop = logbook.add(AWorkshop{});
    logbook.book(workshop, ada.id);
    logbook.stores.bookings.setStatus({workshop, ada.id}, BookingStatus::Cancelled,
                                      {7, u"2026-01-19T23:30:00.000Z"_s, u"Sam"_s, u"ill"_s});
    CHECK(logbook.stores.bookings.listEntries(workshop) == QList<DelegateListEntry>{{u"Okafor"_s,
                                                                                     u"Ada"_s,
                                                                                     u"School"_s,
                                                                                     u"Teacher"_s,
                                                                                     u"Education"_s,
                                                                                     DelegateListGroup::Cancelled,
                                                                                     QDate(2026, 1, 19),
                                                                                     {}}});
}

TEST_CASE("the day of a change is the day on the clock in London", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    const auto ada = logbook.person(u"Ada Okafor"_s);
    logbook.stores.bookings.add({workshop, ada}, BookingStatus::Cancelled, {7, u"2026-08-19T23:30:00.000Z"_s, {}, {}});
    CHECK(logbook.stores.bookings.listEntries(workshop)[0].changedOn == QDate(2026, 8, 20)); // summer time
}

TEST_CASE("every status of a booking has its group on the list", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    for (const auto &status : words<BookingStatus>)
        logbook.book(workshop, logbook.person(u"Ada "_s + word(status.value).remove(u' ')), status.value);
    const auto entries = logbook.stores.bookings.listEntries(workshop);
    using enum DelegateListGroup;
    CHECK(familyNames(entries, Booked) == QStringList{u"booked"_s});
    CHECK(familyNames(entries, Invited) == QStringList{u"invited"_s});
    CHECK(familyNames(entries, Waiting) == QStringList{u"waiting"_s});
    CHECK(familyNames(entries, Attended) == QStringList{u"attended"_s});
    CHECK(familyNames(entries, PartAttended) == QStringList{u"partattended"_s});
    CHECK(familyNames(entries, DidNotAttend) == QStringList{u"didnotattend"_s});
    CHECK(familyNames(entries, Cancelled) == QStringList{u"cancelled"_s});
}

TEST_CASE("however many a word names, the first by name are offered, the newest too", "[bookings]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    for (int i = 0; i < 600; ++i)
        logbook.person(u"Sam Reid"_s);
    const auto newest = logbook.person(u"Sam Able"_s);
    const auto offered = logbook.stores.bookings.bookable(workshop, u"sa"_s, 3);
    REQUIRE(offered.size() == 3);
    CHECK(offered.first().delegate == newest);
}

TEST_CASE("a booking that is added with its steps stands as the last has it", "[bookings]")
{
    StoreFixture book;
    const WorkshopId workshop = book.add(AWorkshop{});
    const BookingKey key{workshop, book.person(u"Ada Okafor"_s)};
    const BookingStore::Step asked = book.nextStep();
    const BookingStore::Step gone = book.nextStep(u"Off sick"_s);
    book.stores.bookings.add(key, {{BookingStatus::Invited, asked}, {BookingStatus::Cancelled, gone}});

    const auto found = book.stores.bookings.find(key);
    REQUIRE(found);
    CHECK(found->status == BookingStatus::Cancelled);
    CHECK(found->note == u"Off sick");
    const QList<Booking> steps = book.stores.bookings.stepsOf(key);
    REQUIRE(steps.size() == 2);
    CHECK(steps.first().status == BookingStatus::Invited);
}

TEST_CASE("whoever is looked for, few or many, the first by name are offered", "[bookings]")
{
    StoreFixture book;
    const WorkshopId workshop = book.add(AWorkshop{});
    const auto families = [&](const QString &typed) {
        QStringList names;
        for (const BookablePerson &person : book.stores.bookings.bookable(workshop, typed, 2))
            names.append(person.name.family);
        return names;
    };
    for (int i = 1600; i > 0; --i)
        book.person(u"Sam Reid%1"_s.arg(i, 4, 10, '0'_L1));
    book.person(u"Samir Abbott"_s);
    CHECK(families(u"sam"_s) == QStringList{u"Abbott"_s, u"Reid0001"_s});
    CHECK(families(u"reid15"_s) == QStringList{u"Reid1500"_s, u"Reid1501"_s});
    CHECK(families(u"sami"_s) == QStringList{u"Abbott"_s});
    CHECK(families(u"nobody"_s).isEmpty());
}
