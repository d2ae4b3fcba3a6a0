// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

CivilTime at(const QString &iso)
{
    return CivilTime::fromIso(iso).value();
}

QStringList numbersOf(const QList<WorkshopRow> &rows)
{
    QStringList numbers;
    for (const WorkshopRow &row : rows)
        numbers.append(row.number);
    return numbers;
}

QStringList numbersOf(const QList<Engagement> &engagements)
{
    QStringList numbers;
    for (const Engagement &engagement : engagements)
        numbers.append(engagement.number);
    return numbers;
}

} // namespace

TEST_CASE("a workshop that states everything is found as it was put in", "[workshops]")
{
    StoreFixture logbook;
    Workshop workshop;
    workshop.id = logbook.ids.next<WorkshopId>();
    workshop.number = u"2026-001"_s;
    workshop.type = WorkshopTypeId(2);
    workshop.start = at(u"2026-08-19T09:30"_s);
    workshop.end = at(u"2026-08-20T12:00"_s);
    workshop.venue = logbook.venue(u"Hall"_s);
    workshop.room = logbook.ids.next<RoomId>();
    logbook.stores.places.addRoom({workshop.room, workshop.venue, u"One"_s, 12});
    workshop.online = true;
    workshop.region = idOf(UkRegion::Wales);
    workshop.status = WorkshopStatus::Cancelled;
    workshop.cancelledBy = CancelledBy::Commissioner;
    workshop.cancelReason = u"No budget"_s;
    workshop.places = 12;
    workshop.headCount = 0;
    workshop.commissioner = logbook.organisation(u"Council"_s);
    workshop.notes = u"Line one\nline two"_s;
    logbook.stores.workshops.add(workshop);

    CHECK(logbook.stores.workshops.find(workshop.id) == workshop);
    CHECK(logbook.stores.workshops.findByNumber(u"2026-001"_s) == workshop);
}

TEST_CASE("a workshop that states little is found as it was put in, and as it was changed", "[workshops]")
{
    StoreFixture logbook;
    auto workshop = logbook.stores.workshops.find(logbook.add(AWorkshop{})).value();
    CHECK(workshop.venue.isNull());
    CHECK_FALSE(workshop.headCount.has_value());
    CHECK_FALSE(workshop.cancelledBy.has_value());

    workshop.headCount = 9;
    workshop.status = WorkshopStatus::Cancelled;
    logbook.stores.workshops.update(workshop);
    CHECK(logbook.stores.workshops.find(workshop.id) == workshop);
}

TEST_CASE("a workshop that is gone is not found and cannot be changed", "[workshops]")
{
    StoreFixture logbook;
    auto workshop = logbook.stores.workshops.find(logbook.add(AWorkshop{})).value();
    workshop.id = WorkshopId(99);
    CHECK_FALSE(logbook.stores.workshops.find(workshop.id).has_value());
    CHECK(thrownBy([&] { logbook.stores.workshops.update(workshop); }).kind == Error::NotFound);
}

TEST_CASE("of an all-day workshop the clock parts mean nothing", "[workshops]")
{
    StoreFixture logbook;
    auto workshop = logbook.stores.workshops.find(logbook.add(AWorkshop{})).value();
    workshop.allDay = true;
    workshop.start = at(u"2026-08-19T09:30"_s);
    workshop.end = at(u"2026-08-19T00:00"_s);
    logbook.stores.workshops.update(workshop);
    CHECK(logbook.stores.workshops.find(workshop.id)->start == at(u"2026-08-19"_s));
    CHECK(logbook.stores.workshops.findByOccasion(workshop.type, at(u"2026-08-19"_s), workshop.venue).has_value());

    const QList<Engagement> engagements =
        logbook.stores.workshops.engagementsBetween(QDate(2026, 8, 19), QDate(2026, 8, 19));
    REQUIRE(engagements.size() == 1);
    CHECK(engagements[0].start == at(u"2026-08-19"_s));
    CHECK(engagements[0].end == at(u"2026-08-20"_s));
}

TEST_CASE("the oldest of two workshops with one number is found", "[workshops]")
{
    StoreFixture logbook;
    const auto first = logbook.add(AWorkshop{.number = u"W1"_s});
    logbook.add(AWorkshop{.number = u"W1"_s});
    CHECK(logbook.stores.workshops.findByNumber(u"W1"_s)->id == first);
    CHECK_FALSE(logbook.stores.workshops.findByNumber(u"w1"_s).has_value());
}

TEST_CASE("an occasion is a type, a start and a venue; none stated matches only that", "[workshops]")
{
    StoreFixture logbook;
    const auto hall = logbook.venue(u"Hall"_s);
    const WorkshopTypeId type(2);
    const auto bare = logbook.add(AWorkshop{});
    const auto full = logbook.add(AWorkshop{.venue = hall, .type = type});
    const WorkshopStore &workshops = logbook.stores.workshops;
    const CivilTime start = at(u"2026-05-12T10:00"_s);
    CHECK(workshops.findByOccasion({}, start, {})->id == bare);
    CHECK(workshops.findByOccasion(type, start, hall)->id == full);
    CHECK_FALSE(workshops.findByOccasion(type, start, {}).has_value());
    CHECK_FALSE(workshops.findByOccasion({}, start, hall).has_value());
    CHECK_FALSE(workshops.findByOccasion(type, start.plusMinutes(1), hall).has_value());
}

TEST_CASE("the highest number is that of its year, beyond 999 and beside other forms", "[workshops]")
{
    StoreFixture logbook;
    const auto highest = [&] { return logbook.stores.workshops.highestRunningNumber(2026); };
    CHECK(highest() == 0);
    for (const QString &number :
         {u"2026-007"_s, u"2025-900"_s, u"2027-901"_s, u"2026"_s, u"2026-9x"_s, u"W 2026-902"_s})
        logbook.add(AWorkshop{.number = number});
    CHECK(highest() == 7);
    logbook.add(AWorkshop{.number = u"2026-999"_s});
    logbook.add(AWorkshop{.number = u"2026-1000"_s});
    CHECK(highest() == 1000);
    CHECK(logbook.stores.workshops.highestRunningNumber(2024) == 0);
}

TEST_CASE("the lead trainer stands first, and setting trainers replaces them", "[workshops]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{}), other = logbook.add(AWorkshop{});
    const WorkshopTrainer speaker{logbook.trainer(u"Ann"_s), TrainerRole::LivedExperience},
        second{logbook.trainer(u"Bea"_s), TrainerRole::Second}, lead{logbook.trainer(u"Cal"_s), TrainerRole::Lead};
    const WorkshopStore &workshops = logbook.stores.workshops;
    workshops.setTrainers(workshop, {speaker, second, lead});
    workshops.setTrainers(other, {second});
    CHECK(workshops.trainersOf(workshop) == QList<WorkshopTrainer>{lead, second, speaker});
    workshops.setTrainers(workshop, {});
    CHECK(workshops.trainersOf(workshop).isEmpty());
    CHECK(workshops.trainersOf(other) == QList<WorkshopTrainer>{second});
}

TEST_CASE("a trainer twice on one workshop does not fit, and the store works on", "[workshops]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    const auto sam = logbook.trainer(u"Sam"_s);
    const WorkshopStore &workshops = logbook.stores.workshops;
    CHECK(thrownBy([&] {
              workshops.setTrainers(workshop, {{sam, TrainerRole::Lead}, {sam, TrainerRole::Second}});
          }).kind == Error::Conflict);
    workshops.setTrainers(workshop, {{sam, TrainerRole::Second}});
    CHECK(workshops.trainersOf(workshop).size() == 1);
}

TEST_CASE("a row of the workshop list tells names, places and counts", "[workshops]")
{
    StoreFixture logbook;
    const auto hall = logbook.venue(u"Hall"_s, idOf(UkRegion::Wales));
    const auto workshop = logbook.add(AWorkshop{.venue = hall, .type = WorkshopTypeId(2), .headCount = 9});
    for (const auto &status : words<BookingStatus>)
        logbook.book(workshop, logbook.person(u"Ada Okafor"_s), status.value);
    logbook.add(AWorkshop{.on = u"2026-05-13T10:00"_s, .venue = hall, .region = idOf(UkRegion::London)});

    const QList<WorkshopRow> rows = logbook.stores.workshops.rows({}, {});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == workshop);
    CHECK(rows[0].type == u"Half-day training"_s);
    CHECK(rows[0].venue == u"Hall"_s);
    CHECK(rows[0].region == u"Wales"_s);
    CHECK(rows[0].booked == 4);
    CHECK(rows[0].waiting == 1);
    CHECK(rows[0].attended == 2);
    CHECK(rows[0].headCount == 9);
    CHECK(rows[1].region == u"London"_s); // its own before its venue's
    CHECK(rows[1].type.isEmpty());
    CHECK_FALSE(rows[1].headCount.has_value());
}

TEST_CASE("the workshop list takes whole days, both included, in order of time", "[workshops]")
{
    StoreFixture logbook;
    logbook.add(AWorkshop{.on = u"2026-03-31T23:59"_s, .number = u"d"_s});
    logbook.add(AWorkshop{.on = u"2026-04-01T00:00"_s, .number = u"c"_s});
    logbook.add(AWorkshop{.on = u"2026-04-30T18:00"_s, .number = u"b"_s});
    logbook.add(AWorkshop{.on = u"2026-05-01T00:00"_s, .number = u"a"_s});
    const auto numbers = [&](QDate from, QDate to) { return numbersOf(logbook.stores.workshops.rows(from, to)); };
    const QDate first(2026, 4, 1), last(2026, 4, 30);
    CHECK(numbers(first, last) == QStringList{u"c"_s, u"b"_s});
    CHECK(numbers(QDate(), last) == QStringList{u"d"_s, u"c"_s, u"b"_s});
    CHECK(numbers(first, QDate()) == QStringList{u"c"_s, u"b"_s, u"a"_s});
    CHECK(numbers({}, {}).size() == 4);
}

TEST_CASE("workshops of one moment stand by number, and 1000 follows 999", "[workshops]")
{
    StoreFixture logbook;
    for (const QString &number : {u"2026-1000"_s, u"2026-999"_s, u"2026-047"_s})
        logbook.add(AWorkshop{.number = number});
    CHECK(numbersOf(logbook.stores.workshops.rows({}, {})) ==
          QStringList{u"2026-047"_s, u"2026-999"_s, u"2026-1000"_s});
}

TEST_CASE("engagements are those that reach into the days, cancelled ones left out", "[workshops]")
{
    StoreFixture logbook;
    logbook.add(AWorkshop{.on = u"2026-05-11T23:00"_s, .number = u"over midnight"_s});
    logbook.add(AWorkshop{.on = u"2026-05-12T10:00"_s, .status = WorkshopStatus::Draft, .number = u"draft"_s});
    logbook.add(AWorkshop{.on = u"2026-05-12T10:00"_s, .status = WorkshopStatus::Cancelled, .number = u"cancelled"_s});
    logbook.add(AWorkshop{.on = u"2026-05-13T23:59"_s, .number = u"late"_s});
    logbook.add(AWorkshop{.on = u"2026-05-10T10:00"_s, .number = u"before"_s});
    logbook.add(AWorkshop{.on = u"2026-05-14T00:00"_s, .number = u"after"_s});
    CHECK(numbersOf(logbook.stores.workshops.engagementsBetween(QDate(2026, 5, 12), QDate(2026, 5, 13))) ==
          QStringList{u"over midnight"_s, u"draft"_s, u"late"_s});
}

TEST_CASE("an all-day workshop takes up its last day to midnight", "[workshops]")
{
    StoreFixture logbook;
    auto workshop = logbook.stores.workshops.find(logbook.add(AWorkshop{})).value();
    workshop.allDay = true;
    workshop.start = at(u"2026-05-12"_s);
    workshop.end = at(u"2026-05-14"_s);
    logbook.stores.workshops.update(workshop);
    const auto on = [&](int day) {
        return logbook.stores.workshops.engagementsBetween(QDate(2026, 5, day), QDate(2026, 5, day));
    };
    REQUIRE(on(14).size() == 1);
    CHECK(on(14)[0].end == at(u"2026-05-15"_s));
    CHECK(on(12).size() == 1);
    CHECK(on(11).isEmpty());
    CHECK(on(15).isEmpty());
}

TEST_CASE("an engagement knows its trainers and those who hold a place", "[workshops]")
{
    StoreFixture logbook;
    const auto hall = logbook.venue(u"Hall"_s, idOf(UkRegion::Wales));
    const auto workshop = logbook.add(AWorkshop{.venue = hall});
    const auto sam = logbook.trainer(u"Sam"_s);
    logbook.stores.workshops.setTrainers(workshop, {{sam, TrainerRole::Second}});
    QList<DelegateId> holding;
    for (const auto &status : words<BookingStatus>) {
        const auto person = logbook.person(u"Ada Okafor"_s);
        logbook.book(workshop, person, status.value);
        if (holdsPlace(status.value))
            holding.append(person);
    }
    const auto engagements = logbook.stores.workshops.engagementsBetween(QDate(2026, 5, 12), QDate(2026, 5, 12));
    REQUIRE(engagements.size() == 1);
    CHECK(engagements[0].workshop == workshop);
    CHECK(engagements[0].venue == hall);
    CHECK(engagements[0].region == idOf(UkRegion::Wales));
    CHECK(engagements[0].trainers == QList<TrainerId>{sam});
    CHECK(engagements[0].delegates == holding);
}
