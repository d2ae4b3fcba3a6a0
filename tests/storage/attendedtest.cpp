// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

// Who attended is asked in many places, which give one answer: that of tookPlace() and countsAsAttendance().

using namespace turnout;

namespace {

const QDate Today(2026, 8, 18);

// One person booked with each status on a workshop of each status, in years of their own.
struct EveryStatus : StoreFixture {
    EveryStatus()
    {
        for (const auto &workshopStatus : words<WorkshopStatus>) {
            for (const auto &status : words<BookingStatus>) {
                const QString on = QString::number(year) + u"-05-12T10:00"_s;
                const auto workshop = add(AWorkshop{.on = on, .status = workshopStatus.value});
                book(workshop, ada, status.value);
                workshops.append(workshop);
                if (tookPlace(workshopStatus.value) && countsAsAttendance(status.value)) {
                    ++times;
                    last = year;
                    came.append(workshop);
                }
                ++year;
            }
        }
    }

    DelegateId zoe = person(u"Zoe Zulu"_s); // never came
    DelegateId ada = person(u"Ada Okafor"_s);
    QList<WorkshopId> workshops;
    QList<WorkshopId> came;
    int year = 1950;
    int times = 0;
    int last = 0;
};

} // namespace

TEST_CASE("lists of people and totals count attendance as reports do", "[attended]")
{
    const EveryStatus logbook;
    const Stores &stores = logbook.stores;
    REQUIRE(logbook.times == 6);
    CHECK(stores.reports.reach({.by = Grouping::None, .from = {}, .to = {}}).total.attendances == 6);
    CHECK(stores.reports.totals().attended == 6);
    const auto listed = stores.delegateLists.rows({logbook.ada, logbook.zoe}, Today);
    CHECK(listed[0].attended == 6);
    CHECK(listed[0].lastSeen == logbook.last);
    CHECK(listed[1].attended == 0);
    CHECK(listed[1].lastSeen == 0);
    CHECK(stores.delegates.rows()[0].attended == 6);
    CHECK(stores.delegates.rows()[1].attended == 0);
}

TEST_CASE("a workshop that took no place has no attendance in any list", "[attended]")
{
    const EveryStatus logbook;
    const auto rows = logbook.stores.workshops.rows({}, {});
    REQUIRE(rows.size() == logbook.workshops.size());
    for (const WorkshopRow &row : rows) {
        const int expected = logbook.came.contains(row.id) ? 1 : 0;
        CAPTURE(word(row.status));
        CHECK(row.attended == expected);
        CHECK(logbook.stores.worklist.row(row.id)->present == expected);
    }
}

TEST_CASE("who came only to a draft or a cancelled workshop stands with those who never came", "[attended]")
{
    StoreFixture logbook;
    const auto ada = logbook.person(u"Ada Able"_s), bea = logbook.person(u"Bea Best"_s);
    const auto cal = logbook.person(u"Cal Cope"_s);
    for (const auto status : {WorkshopStatus::Draft, WorkshopStatus::Cancelled})
        logbook.book(logbook.add(AWorkshop{.status = status}), ada);
    logbook.book(logbook.add(AWorkshop{}), cal);
    for (const auto column : {DelegateColumn::Attended, DelegateColumn::LastSeen}) {
        CHECK(logbook.stores.delegateLists.inOrder(column, Qt::DescendingOrder, Today) ==
              QList<DelegateId>{cal, ada, bea});
    }
}
