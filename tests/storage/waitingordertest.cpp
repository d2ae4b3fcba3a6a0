// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

// Who waits in which place, and how many places are held, is asked by several statements and by the domain. All give
// one answer, also for people who began to wait at the same moment.

using namespace turnout;

namespace {

const QDate Day(2026, 8, 27);

// A workshop ahead with a booking of each status, and three more people who began to wait at one moment.
struct Waiting : StoreFixture {
    Waiting()
    {
        for (const auto &status : words<BookingStatus>)
            book(workshop, person(u"Ada "_s + word(status.value).remove(u' ')), status.value);
        for (const QString &name : {u"Zed Zulu"_s, u"Abe Able"_s, u"Moe Mint"_s}) {
            queue.append(person(name));
            stores.bookings.add({workshop, queue.last()}, BookingStatus::Waiting,
                                {ids.nextStep(), u"2026-01-05T08:00:00.000Z"_s, {}, {}}); // before all the others
        }
        for (const Booking &booking : stores.bookings.ofWorkshop(workshop)) {
            if (booking.status == BookingStatus::Waiting && !queue.contains(booking.key.delegate))
                queue.append(booking.key.delegate);
        }
    }

    WorkshopId workshop = add(AWorkshop{.on = u"2026-08-27T10:00"_s, .status = WorkshopStatus::Planned});
    QList<DelegateId> queue; // the one who has waited longest first
};

} // namespace

TEST_CASE("the waiting stand in one order, whoever asks", "[bookings]")
{
    const Waiting logbook;
    const Stores &stores = logbook.stores;
    REQUIRE(logbook.queue.size() == 4);

    QList<DelegateId> inDomain, inRegister;
    for (const Booking &booking : waitingInOrder(stores.bookings.ofWorkshop(logbook.workshop)))
        inDomain.append(booking.key.delegate);
    CHECK(inDomain == logbook.queue);
    for (const RegisterRow &row : stores.bookings.registerOf(logbook.workshop)) {
        if (row.waitingPlace > 0)
            inRegister.append(row.delegate);
    }
    CHECK(inRegister == logbook.queue);
    QStringList onPaper, names;
    for (const DelegateListEntry &entry : stores.bookings.listEntries(logbook.workshop)) {
        if (entry.group == DelegateListGroup::Waiting)
            onPaper.append(entry.familyName);
    }
    for (const DelegateId id : logbook.queue)
        names.append(stores.delegates.find(id)->name.family);
    CHECK(onPaper == names);
    const auto listed = stores.delegateLists.rows(logbook.queue, Day);
    for (qsizetype i = 0; i < logbook.queue.size(); ++i) {
        CHECK(stores.delegateLists.bookingsOf(logbook.queue[i]).first().waitingPlace == i + 1);
        CHECK(listed[i].next->waitingPlace == i + 1);
    }
}

TEST_CASE("the places held are one number, whoever asks", "[bookings]")
{
    const Waiting logbook;
    const Stores &stores = logbook.stores;
    const int held = placesTaken(stores.bookings.ofWorkshop(logbook.workshop));
    CHECK(held == 4); // invited, booked, attended, part attended
    CHECK(stores.bookings.placesTaken(logbook.workshop) == held);
    CHECK(countsOf(stores.bookings.registerOf(logbook.workshop)).holding == held);
    CHECK(countsOf(stores.bookings.registerOf(logbook.workshop)).waiting == 4);
    const auto occasion = stores.occasions.find(logbook.workshop);
    CHECK(occasion->holding == held);
    CHECK(occasion->waiting == 4);
    const ScheduleItem item = stores.schedule.between(Day, Day, {}).first();
    CHECK(item.booked == held);
    CHECK(item.waiting == 4);
    const WorkshopRow row = stores.workshops.rows(Day, Day).first();
    CHECK(row.booked == held);
    CHECK(row.waiting == 4);
    CHECK(stores.workshops.engagementsBetween(Day, Day).first().delegates.size() == held);
    int holders = 0;
    for (const RegisterRow &person : stores.bookings.registerOf(logbook.workshop))
        holders += int(stores.occasions.heldBy(person.delegate, Day, Day).size());
    CHECK(holders == held);
}
