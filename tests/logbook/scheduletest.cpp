// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/schedule.h"

#include "core/domain/region.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/sample/sample.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

CivilTime at(int day, int hour, int minute = 0)
{
    return CivilTime(QDate(2026, 8, day), QTime(hour, minute));
}

QDate august(int day)
{
    return QDate(2026, 8, day);
}

QList<ScheduleItem> schedule(TestLogbook &book, QDate from, QDate to, const ScheduleFilter &filter = {})
{
    return book.read([&](const Reader &reader) { return workshops::schedule(reader, from, to, filter); });
}

QList<WorkshopId> idsOf(const QList<ScheduleItem> &items)
{
    QList<WorkshopId> ids;
    for (const ScheduleItem &item : items)
        ids.append(item.id);
    return ids;
}

TrainerId trainer(TestLogbook &book, const QString &name)
{
    return book.change([&](Edit &edit) { return people::addTrainer(edit, {.name = name}); });
}

void give(TestLogbook &book, WorkshopId workshop, const QList<WorkshopTrainer> &trainers)
{
    book.change([&](Edit &edit) { workshops::setTrainers(edit, workshop, trainers); });
}

QHash<WorkshopId, QList<Clash>> clashesBetween(TestLogbook &book, QDate from, QDate to)
{
    return book.read([&](const Reader &reader) { return workshops::clashesBetween(reader, from, to); });
}

} // namespace

TEST_CASE("the schedule has all that a chip shows", "[schedule]")
{
    TestLogbook book;
    const VenueId prison =
        book.add(aVenue().named(u"HMP Thornbeck"_s).inRegion(idOf(UkRegion::WestMidlands)).secureWithLeadDays(10));
    const WorkshopId id = book.add(aWorkshop().ofType(WorkshopTypeId(3)).at(prison).withPlaces(2));
    for (const QString &name : {u"Ada Okafor"_s, u"Sam Reid"_s, u"Kim Lee"_s, u"Zoe Hart"_s})
        book.book(id, aDelegate().named(name));

    const QList<ScheduleItem> items = schedule(book, august(19), august(19));
    REQUIRE(items.size() == 1);
    const ScheduleItem &item = items[0];
    CHECK(item.id == id);
    CHECK(item.number == u"2026-001"_s);
    CHECK(item.typeName == u"Hidden Sentence prison day"_s);
    CHECK(item.letter == u"F"_s);
    CHECK(item.hue == 2);
    CHECK(item.start == at(19, 9, 30));
    CHECK(item.venue == u"HMP Thornbeck"_s);
    CHECK(item.secure);
    CHECK_FALSE(item.online);
    CHECK(item.region == idOf(UkRegion::WestMidlands));
    CHECK(item.status == WorkshopStatus::Planned);
    CHECK(item.places == 2);
    CHECK(item.booked == 2);
    CHECK(item.waiting == 2);
}

TEST_CASE("the schedule has every workshop that reaches into the days", "[schedule]")
{
    TestLogbook book;
    const WorkshopId threeDays = book.add(aWorkshop().starting(at(17, 9)).lasting(2 * 24 * 60 + 60));
    const WorkshopId late = book.add(aWorkshop().starting(at(19, 23, 30)));
    book.add(aWorkshop().starting(at(18, 20)).lasting(4 * 60)); // until midnight: not another day
    book.add(aWorkshop().starting(at(20, 0)));
    CHECK(idsOf(schedule(book, august(19), august(19))) == QList<WorkshopId>{threeDays, late});
}

TEST_CASE("the longest workshop is on, and in the way, on its last day", "[schedule]")
{
    TestLogbook book;
    const TrainerId kim = trainer(book, u"Kim"_s);
    const CivilTime start = at(19, 9).plusDays(-LongestInDays);
    const WorkshopId longest = book.add(aWorkshop().starting(start).lasting(LongestInDays * 24 * 60 + 60));
    const WorkshopId there = book.add(aWorkshop().starting(at(19, 9, 30)));
    give(book, longest, {{kim, TrainerRole::Lead}});
    give(book, there, {{kim, TrainerRole::Lead}});
    CHECK(idsOf(schedule(book, august(19), august(19))) == QList<WorkshopId>{longest, there});
    CHECK(clashesBetween(book, august(19), august(19)).contains(there));
}

TEST_CASE("the schedule is filtered by type, region with its areas, and status", "[schedule]")
{
    TestLogbook book;
    const VenueId inWales = book.add(aVenue().inRegion(idOf(UkRegion::Wales)));
    const WorkshopId welsh = book.add(aWorkshop().at(inWales).ofType(WorkshopTypeId(2)));
    const WorkshopId own = book.add(aWorkshop().at(inWales).inRegion(idOf(UkRegion::London)));
    const WorkshopId draft = book.add(aWorkshop().withStatus(WorkshopStatus::Draft));
    const auto filtered = [&](const ScheduleFilter &filter) {
        return idsOf(schedule(book, august(1), august(31), filter));
    };
    CHECK(filtered({}).size() == 3);
    CHECK(filtered({.type = WorkshopTypeId(2)}) == QList<WorkshopId>{welsh});
    CHECK(filtered({.region = idOf(UkRegion::Wales)}) == QList<WorkshopId>{welsh});
    CHECK(filtered({.region = idOf(UkRegion::London)}) == QList<WorkshopId>{own});
    CHECK(filtered({.status = WorkshopStatus::Draft}) == QList<WorkshopId>{draft});
    CHECK(filtered({.type = WorkshopTypeId(2), .region = idOf(UkRegion::London)}).isEmpty());
}

TEST_CASE("what stands against the workshops of some days is what each has by itself", "[schedule]")
{
    TestLogbook book;
    book.perform(u"Sample"_s, [](Edit &edit) { sample::fill(edit, sample::Size::Small, QDate(2026, 8, 17)); });
    const QDate from(2026, 8, 17), to(2026, 11, 30);
    const auto found = clashesBetween(book, from, to);
    int with = 0;
    for (const ScheduleItem &item : schedule(book, from, to)) {
        const auto alone = book.read([&](const Reader &reader) { return workshops::clashes(reader, item.id); });
        CHECK(found.value(item.id) == alone);
        with += alone.isEmpty() ? 0 : 1;
    }
    CHECK(with >= 7); // the sample shows every kind
    CHECK(found.size() == with);
}

TEST_CASE("nothing stands against what is over or cancelled", "[schedule]")
{
    TestLogbook book; // at nine on the 17th
    const TrainerId kim = trainer(book, u"Kim"_s);
    QList<WorkshopId> pair;
    for (const int day : {14, 14, 19, 19}) {
        pair.append(book.add(aWorkshop().starting(at(day, 10))));
        give(book, pair.last(), {{kim, TrainerRole::Lead}});
    }
    auto found = clashesBetween(book, august(1), august(31));
    CHECK(found.size() == 2);
    CHECK(found.value(pair[2]) == QList<Clash>{{.kind = ClashKind::Trainer, .with = pair[3], .trainer = kim}});
    book.change([&](Edit &edit) { workshops::cancel(edit, pair[3], CancelledBy::Us, {}); });
    CHECK(clashesBetween(book, august(1), august(31)).isEmpty());
}

TEST_CASE("a workshop outside the days is held against, but not told of", "[schedule]")
{
    TestLogbook book;
    const TrainerId kim = trainer(book, u"Kim"_s);
    const WorkshopId evening = book.add(aWorkshop().starting(at(18, 23)).lasting(90));
    const WorkshopId night = book.add(aWorkshop().starting(at(19, 0)));
    give(book, evening, {{kim, TrainerRole::Lead}});
    give(book, night, {{kim, TrainerRole::Lead}});
    CHECK(clashesBetween(book, august(18), august(18)).keys() == QList<WorkshopId>{evening});
    CHECK(clashesBetween(book, august(19), august(19)).size() == 2); // both are on then
}

TEST_CASE("a copy has a number of its own, and nobody on it", "[schedule]")
{
    TestLogbook book;
    const TrainerId kim = trainer(book, u"Kim"_s);
    const WorkshopId first = book.add(aWorkshop().lasting(95).withPlaces(9).withHeadCount(7));
    give(book, first, {{kim, TrainerRole::Second}});
    book.book(first, aDelegate());
    book.change([&](Edit &edit) { workshops::cancel(edit, first, CancelledBy::Venue, u"leak"_s); });

    const WorkshopId copy = book.change([&](Edit &edit) { return workshops::duplicate(edit, first, at(26, 14)); });
    const auto details = book.read([&](const Reader &reader) { return workshops::details(reader, copy); });
    REQUIRE(details);
    CHECK(details->workshop.number == u"2026-002"_s);
    CHECK(details->workshop.start == at(26, 14));
    CHECK(details->workshop.end == at(26, 15, 35));
    CHECK(details->workshop.status == WorkshopStatus::Planned);
    CHECK_FALSE(details->workshop.cancelledBy.has_value());
    CHECK(details->workshop.cancelReason.isEmpty());
    CHECK_FALSE(details->workshop.headCount.has_value());
    CHECK(details->workshop.places == 9);
    CHECK(details->trainers == QList<NamedTrainer>{{kim, u"Kim"_s, TrainerRole::Second}});
    CHECK(details->booked == 0);
    book.undo();
    CHECK(schedule(book, august(1), august(31)).size() == 1);
}

TEST_CASE("a copy of a workshop without a limit of places has none either", "[schedule]")
{
    TestLogbook book;
    const WorkshopId first = book.add(aWorkshop());
    book.change([&](Edit &edit) {
        Workshop unlimited = *workshops::find(edit, first);
        unlimited.places = 0;
        workshops::update(edit, unlimited);
    });
    const WorkshopId copy = book.change([&](Edit &edit) { return workshops::duplicate(edit, first, at(26, 14)); });
    CHECK(book.read([&](const Reader &reader) { return workshops::find(reader, copy); })->places == 0);
}

TEST_CASE("what is gone cannot be copied, nor anything to no day or one that cannot be", "[schedule]")
{
    TestLogbook book;
    const WorkshopId first = book.add(aWorkshop());
    const auto kind = [&](WorkshopId id, const CivilTime &start) {
        return refusal(book->perform(u"x"_s, [&](Edit &edit) { workshops::duplicate(edit, id, start); })).kind;
    };
    CHECK(kind(WorkshopId(4711), at(26, 14)) == Error::NotFound);
    CHECK(kind(first, CivilTime()) == Error::Invalid);
    CHECK(kind(first, CivilTime(QDate(3026, 8, 26), QTime(14, 0))) == Error::Invalid);
    CHECK_FALSE(book.read([](const Reader &reader) { return workshops::details(reader, WorkshopId(4711)); }));
}

TEST_CASE("the details of a workshop name all that it points to", "[schedule]")
{
    TestLogbook book;
    const TrainerId sam = trainer(book, u"Sam Reid"_s);
    const TrainerId kim = trainer(book, u"Kim Lee"_s);
    const VenueId venue = book.add(aVenue().named(u"Civic Centre"_s).inRegion(idOf(UkRegion::SouthWest)));
    const auto room = book.change(
        [&](Edit &edit) { return places::addRoom(edit, {.venue = venue, .name = u"Blue"_s, .places = 12}); });
    const WorkshopId id = book.add(aWorkshop().at(venue).in(room).withPlaces(1));
    give(book, id, {{kim, TrainerRole::Second}, {sam, TrainerRole::Lead}});
    book.book(id, aDelegate());
    book.book(id, aDelegate().named(u"Zoe Hart"_s));

    const auto details = book.read([&](const Reader &reader) { return workshops::details(reader, id); });
    REQUIRE(details);
    CHECK(details->type->name == u"Awareness session"_s);
    CHECK(details->venue->name == u"Civic Centre"_s);
    CHECK(details->room->name == u"Blue"_s);
    CHECK(details->region == u"South West"_s);
    REQUIRE(details->trainers.size() == 2);
    CHECK(details->trainers[0].name == u"Sam Reid"_s);
    CHECK(details->booked == 1);
    CHECK(details->waiting == 1);
}

TEST_CASE("absences come with the names of those away", "[schedule]")
{
    TestLogbook book;
    const TrainerId sam = trainer(book, u"Sam Reid"_s);
    const TrainerId kim = trainer(book, u"Kim Lee"_s);
    book.change([&](Edit &edit) {
        people::addAbsence(edit, {sam, august(1), august(3), u"leave"_s});
        people::addAbsence(edit, {kim, august(3), august(4), {}});
    });
    const auto away = [&](int from, int to) {
        QStringList names;
        for (const AbsenceRow &row :
             book.read([&](const Reader &reader) { return people::absences(reader, august(from), august(to)); }))
            names += row.trainer;
        return names;
    };
    CHECK(away(3, 3) == QStringList{u"Kim Lee"_s, u"Sam Reid"_s});
    CHECK(away(4, 9) == QStringList{u"Kim Lee"_s});
    CHECK(away(5, 9).isEmpty());
}
