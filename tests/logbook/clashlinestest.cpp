// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/clashlines.h"

#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Two venues, a trainer, and a short way to the lines of a workshop. Today is Monday 17 August 2026.
struct Day {
    TestLogbook book;
    VenueId library = book.add(aVenue().named(u"Sutton Library"_s).inRegion(idOf(UkRegion::London)));
    VenueId hub = book.add(aVenue().inRegion(idOf(UkRegion::London)));
    TrainerId patel = book.change([](Edit &edit) { return people::addTrainer(edit, {{}, u"S. Patel"_s, {}}); });
    TrainerId okafor = book.change([](Edit &edit) { return people::addTrainer(edit, {{}, u"J. Okafor"_s, {}}); });

    static CivilTime at(int hour, int minute = 0) { return CivilTime(QDate(2026, 8, 19), QTime(hour, minute)); }
    WorkshopId add(const AWorkshop &workshop, const QList<TrainerId> &trainers = {})
    {
        const WorkshopId id = book.add(workshop);
        QList<WorkshopTrainer> on;
        for (const TrainerId trainer : trainers)
            on.append({trainer, TrainerRole::Lead});
        book.change([&](Edit &edit) { workshops::setTrainers(edit, id, on); });
        return id;
    }
    RoomId addRoom(VenueId venue, int places)
    {
        return book.change([&](Edit &edit) { return places::addRoom(edit, {{}, venue, u"Education 2"_s, places}); });
    }
    workshops::Checks checks(WorkshopId id)
    {
        return book.read([&](const Reader &reader) { return workshops::checks(reader, id); });
    }
    // "fact; reason" of each problem.
    QStringList problems(WorkshopId id)
    {
        QStringList texts;
        for (const auto &line : checks(id).problems)
            texts += line.text + u"; "_s + line.reason;
        return texts;
    }
};

} // namespace

TEST_CASE("a trainer with too little time to travel is said with the minutes that lack", "[clashlines]")
{
    Day day;
    const WorkshopId here = day.add(aWorkshop().starting(day.at(13, 50)).lasting(120).at(day.hub), {day.patel});
    const WorkshopId there = day.add(aWorkshop().starting(day.at(16, 30)).at(day.library), {day.patel});
    const auto lines = day.checks(here).problems;
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().kind == ClashKind::TrainerTravel);
    CHECK(lines.first().text == u"S. Patel has Sutton Library at 16:30"_s);
    CHECK(lines.first().reason == u"60 min travel from here: 20 min short"_s);
    CHECK(lines.first().with == there);
    CHECK(lines.first().trainer == day.patel);
}

TEST_CASE("a trainer who is elsewhere or away is said by name", "[clashlines]")
{
    Day day;
    const WorkshopId here = day.add(aWorkshop().starting(day.at(9, 30)).at(day.hub), {day.patel, day.okafor});
    day.add(aWorkshop().starting(day.at(10)).at(day.library), {day.patel});
    day.book.change([&](Edit &edit) {
        people::addAbsence(edit, {day.okafor, QDate(2026, 8, 19), QDate(2026, 8, 21), u"Annual leave"_s});
    });
    CHECK(day.problems(here) ==
          QStringList{u"S. Patel has Sutton Library at 10:00; At the same time: Awareness session, "
                      "10:00 to 12:00"_s,
                      u"J. Okafor is away then; Annual leave"_s});
}

TEST_CASE("a room or a person taken twice is said with the other workshop", "[clashlines]")
{
    Day day;
    const RoomId room = day.addRoom(day.library, 20);
    const WorkshopId here = day.add(aWorkshop().starting(day.at(10)).at(day.library).in(room));
    const WorkshopId other = day.add(aWorkshop().starting(day.at(11)).at(day.library).in(room));
    const auto ada = day.book.book(here, aDelegate()).delegate;
    day.book.book(other, ada);
    CHECK(day.problems(here) ==
          QStringList{u"Education 2 is taken at that time; Awareness session, 11:00 to 13:00"_s,
                      u"Ada Okafor is booked twice at that time; Also on Sutton Library at 11:00"_s});
    for (const auto &line : day.checks(here).problems)
        CHECK(line.with == other);
}

TEST_CASE("late lists, too many people and bank holidays are said in numbers and names", "[clashlines]")
{
    Day day;
    const VenueId prison = day.book.add(aVenue().named(u"HMP Thornbeck"_s).secureWithLeadDays(15));
    const WorkshopId id =
        day.add(aWorkshop().starting(CivilTime(QDate(2026, 8, 31), QTime(9, 30))).at(prison).withPlaces(1));
    day.book.book(id, aDelegate());
    day.book.book(id, aDelegate().named(u"Sam Reid"_s), bookings::WhenFull::OverBook);
    CHECK(day.problems(id) == QStringList{u"The gate list is 5 working days late; The prison asks for 15 working days, "
                                          "10 left"_s,
                                          u"2 booked, 1 place; 1 more than fit"_s,
                                          u"Bank holiday; Summer bank holiday"_s});
}

TEST_CASE("what was checked and is in order is said as well", "[clashlines]")
{
    Day day;
    const RoomId room = day.addRoom(day.library, 20);
    const WorkshopId id =
        day.add(aWorkshop().starting(day.at(9, 30)).at(day.library).in(room).withPlaces(16), {day.patel, day.okafor});
    day.book.book(id, aDelegate());
    CHECK(day.checks(id).problems.isEmpty());
    CHECK(day.checks(id).fine == QStringList{u"Education 2 is free 09:30 to 11:30"_s, u"16 places fit the room"_s,
                                             u"Nobody is booked twice"_s,
                                             u"No bank holiday, S. Patel and J. Okafor are free"_s});
}

TEST_CASE("nothing that clashes or was not checked is called fine", "[clashlines]")
{
    Day day;
    const RoomId room = day.addRoom(day.library, 12);
    const WorkshopId id =
        day.add(aWorkshop().starting(day.at(9, 30)).at(day.library).in(room).withPlaces(16), {day.patel, day.okafor});
    day.add(aWorkshop().starting(day.at(9, 30)).at(day.library).in(room), {day.patel});
    CHECK(day.checks(id).fine == QStringList{u"No bank holiday, J. Okafor is free"_s});

    day.book.change([&](Edit &edit) { workshops::cancel(edit, id, CancelledBy::Us, {}); });
    CHECK(day.checks(id) == workshops::Checks());
}

TEST_CASE("a prison says until when its list can go, and a far year that holidays may change", "[clashlines]")
{
    Day day;
    const VenueId prison = day.book.add(aVenue().named(u"HMP Thornbeck"_s).secureWithLeadDays(5));
    const WorkshopId id = day.add(aWorkshop().starting(CivilTime(QDate(2026, 9, 2), QTime(9, 30))).at(prison));
    CHECK(day.checks(id).fine == QStringList{u"The gate list can go until Tue 25 Aug"_s, u"No bank holiday"_s});

    const WorkshopId far = day.add(aWorkshop().starting(CivilTime(QDate(2090, 9, 6), QTime(9, 30))));
    CHECK(day.checks(far).fine == QStringList{u"No bank holiday, though 2090 is not announced yet"_s});
}

TEST_CASE("all-day and online workshops are said without a time and a place", "[clashlines]")
{
    Day day;
    Workshop online = aWorkshop().value();
    online.online = true;
    online.allDay = true;
    const WorkshopId other = day.book.change([&](Edit &edit) {
        return workshops::create(edit, online, {{day.patel, TrainerRole::Lead}});
    });
    const WorkshopId here = day.add(aWorkshop().starting(day.at(9, 30)).at(day.hub), {day.patel});
    CHECK(day.problems(here) ==
          QStringList{u"S. Patel has an online session all day; At the same time: Awareness session, "
                      "all day"_s});
    CHECK(day.checks(here).problems.first().with == other);
}

TEST_CASE("a workshop that is gone has no lines", "[clashlines]")
{
    TestLogbook book;
    CHECK(refusal(book->read([](const Reader &reader) { return workshops::checks(reader, WorkshopId(4711)); })).kind ==
          Error::NotFound);
    CHECK(book.read([](const Reader &reader) { return workshops::clashLines(reader, QList<Clash>()); }).isEmpty());
}
