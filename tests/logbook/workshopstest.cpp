// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/workshops.h"

#include "core/logbook/people.h"
#include "core/logbook/places.h"
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

Workshop found(TestLogbook &book, WorkshopId id)
{
    return *book.read([&](const Reader &reader) { return workshops::find(reader, id); });
}

QList<ClashKind> clashesOf(TestLogbook &book, WorkshopId id)
{
    QList<ClashKind> kinds;
    for (const Clash &clash : book.read([&](const Reader &reader) { return workshops::clashes(reader, id); }))
        kinds.append(clash.kind);
    return kinds;
}

} // namespace

TEST_CASE("a new workshop gets its number, and its length and places from its type", "[workshops]")
{
    TestLogbook book;
    const Workshop first = found(book, book.add(aWorkshop().starting(at(19, 9, 30))));
    CHECK(first.number == u"2026-001"_s);
    CHECK(first.end == at(19, 11, 30));
    CHECK(first.places == 20);
    CHECK(found(book, book.add(aWorkshop())).number == u"2026-002"_s);
    CHECK(found(book, book.add(aWorkshop().starting(at(19, 9).plusDays(365)))).number == u"2027-001"_s);
}

TEST_CASE("what is stated of a new workshop is kept", "[workshops]")
{
    TestLogbook book;
    const Workshop workshop = found(book, book.add(aWorkshop().lasting(45).withPlaces(3).numbered(u"W7"_s)));
    CHECK(workshop.number == u"W7"_s);
    CHECK(workshop.end == at(19, 10, 15));
    CHECK(workshop.places == 3);
    CHECK(workshop.status == WorkshopStatus::Planned);
}

TEST_CASE("a workshop without a type lasts an hour and has no limit of places", "[workshops]")
{
    TestLogbook book;
    const Workshop workshop = found(book, book.add(aWorkshop().withoutType()));
    CHECK(workshop.end == at(19, 10, 30));
    CHECK(workshop.places == 0);
}

TEST_CASE("a workshop that makes no sense is refused with what is wrong", "[workshops]")
{
    TestLogbook book;
    const auto refused = [&](const AWorkshop &workshop) {
        return refusal(book->perform(u"Add"_s, [&](Edit &edit) { workshops::create(edit, workshop.value()); }));
    };
    CHECK(refused(aWorkshop().starting(CivilTime())) == Error{Error::Invalid, u"A workshop needs a start date."_s});
    CHECK(refused(aWorkshop().lasting(-30)).kind == Error::Invalid);
    CHECK(refused(aWorkshop().withPlaces(-1)).kind == Error::Invalid);
    CHECK(refused(aWorkshop().ofType(WorkshopTypeId(99))).kind == Error::Conflict);
}

TEST_CASE("a workshop moves at the same length", "[workshops]")
{
    TestLogbook book;
    const WorkshopId id = book.add(aWorkshop().lasting(90));
    book.change([&](Edit &edit) { workshops::move(edit, id, at(20, 14)); });
    CHECK(found(book, id).start == at(20, 14));
    CHECK(found(book, id).end == at(20, 15, 30));
}

TEST_CASE("a workshop that is gone is not moved, cancelled or given trainers", "[workshops]")
{
    TestLogbook book;
    const WorkshopId gone(4711);
    const auto kind = [&](const std::function<void(Edit &)> &work) {
        return refusal(book->perform(u"x"_s, work)).kind;
    };
    CHECK(kind([&](Edit &edit) { workshops::move(edit, gone, at(20, 14)); }) == Error::NotFound);
    CHECK(kind([&](Edit &edit) { workshops::cancel(edit, gone, CancelledBy::Us, {}); }) == Error::NotFound);
    CHECK(kind([&](Edit &edit) { workshops::setStatus(edit, gone, WorkshopStatus::Draft); }) == Error::NotFound);
    CHECK(kind([&](Edit &edit) { workshops::setTrainers(edit, gone, {}); }) == Error::NotFound);
    CHECK(kind([&](Edit &edit) { workshops::update(edit, aWorkshop().lasting(60).numbered(u"1"_s).value()); }) ==
          Error::NotFound);
    CHECK(refusal(book->read([&](const Reader &reader) { return workshops::clashes(reader, gone); })).kind ==
          Error::NotFound);
}

TEST_CASE("a cancelled workshop says by whom and why, until it is planned again", "[workshops]")
{
    TestLogbook book;
    const WorkshopId id = book.add(aWorkshop());
    book.change([&](Edit &edit) { workshops::cancel(edit, id, CancelledBy::Venue, u"lockdown"_s); });
    CHECK(found(book, id).status == WorkshopStatus::Cancelled);
    CHECK(found(book, id).cancelledBy == CancelledBy::Venue);
    CHECK(found(book, id).cancelReason == u"lockdown"_s);

    book.change([&](Edit &edit) { workshops::setStatus(edit, id, WorkshopStatus::Planned); });
    CHECK_FALSE(found(book, id).cancelledBy.has_value());
    CHECK(found(book, id).cancelReason.isEmpty());
}

TEST_CASE("a workshop is marked delivered only once it has begun by the clock", "[workshops]")
{
    TestLogbook book; // at nine on the 17th
    const WorkshopId later = book.add(aWorkshop().starting(at(17, 9, 1)));
    const WorkshopId now = book.add(aWorkshop().starting(at(17, 9)));
    const auto deliver = [&](WorkshopId id) {
        return book->perform(u"Deliver"_s,
                             [&](Edit &edit) { workshops::setStatus(edit, id, WorkshopStatus::Delivered); });
    };
    CHECK(refusal(deliver(later)).kind == Error::Invalid);
    CHECK(found(book, later).status == WorkshopStatus::Planned);
    CHECK(deliver(now));
    CHECK(found(book, now).status == WorkshopStatus::Delivered);
}

TEST_CASE("workshops are listed by day, both days included", "[workshops]")
{
    TestLogbook book;
    for (const int day : {21, 18, 19, 20})
        book.add(aWorkshop().starting(at(day, 23)));
    const auto days = [&](QDate from, QDate to) {
        QList<int> days;
        for (const WorkshopRow &row :
             book.read([&](const Reader &reader) { return workshops::list(reader, from, to); }))
            days.append(row.start.date().day());
        return days;
    };
    CHECK(days(QDate(2026, 8, 19), QDate(2026, 8, 20)) == QList<int>{19, 20});
    CHECK(days({}, QDate(2026, 8, 19)) == QList<int>{18, 19});
    CHECK(days({}, {}) == QList<int>{18, 19, 20, 21});
}

TEST_CASE("a workshop is found by its number, else by its id as text", "[workshops]")
{
    TestLogbook book;
    const WorkshopId id = book.add(aWorkshop());
    const auto byText = [&](const QString &text) {
        const auto workshop = book.read([&](const Reader &reader) { return workshops::find(reader, text); });
        return workshop ? workshop->id : WorkshopId();
    };
    CHECK(byText(u"2026-001"_s) == id);
    CHECK(byText(id.toText()) == id);
    CHECK(byText(u"2026-002"_s).isNull());
    CHECK(byText(QString()).isNull());
}

TEST_CASE("clashes are found with what is booked around it, and a cancelled workshop has none", "[workshops]")
{
    TestLogbook book;
    const auto trainer = book.change([](Edit &edit) { return people::addTrainer(edit, {.name = u"Kim"_s}); });
    const VenueId venue = book.add(aVenue().named(u"HMP Example"_s).withPostcode(u"SW2 1RW"_s).secureWithLeadDays(10));
    const auto room = book.change(
        [&](Edit &edit) { return places::addRoom(edit, {.venue = venue, .name = u"Chapel"_s, .places = 1}); });
    const WorkshopId id = book.add(aWorkshop().at(venue).in(room));
    const WorkshopId other = book.add(aWorkshop().at(venue).in(room));
    for (const WorkshopId each : {id, other})
        book.change([&](Edit &edit) { workshops::setTrainers(edit, each, {{trainer, TrainerRole::Lead}}); });
    const DelegateId ada = book.book(id, aDelegate()).delegate;
    book.book(id, aDelegate().named(u"Sam Reid"_s));
    book.book(other, ada);
    book.change([&](Edit &edit) { people::addAbsence(edit, {trainer, QDate(2026, 8, 19), QDate(2026, 8, 19), {}}); });

    using enum ClashKind;
    CHECK(clashesOf(book, id) == QList<ClashKind>{Trainer, TrainerAway, Room, ClashKind::Delegate, LeadDays, Capacity});

    book.change([&](Edit &edit) { workshops::cancel(edit, id, CancelledBy::Us, {}); });
    CHECK(clashesOf(book, id).isEmpty());
    CHECK(clashesOf(book, other) == QList<ClashKind>{TrainerAway, LeadDays});
}

TEST_CASE("a new type needs a name, and a letter that is free is found", "[workshops]")
{
    TestLogbook book;
    CHECK(refusal(book->perform(u"Add"_s, [](Edit &edit) { workshops::addType(edit, {}); })).kind == Error::Invalid);
    const auto types = book.read([](const Reader &reader) { return workshops::types(reader); });
    REQUIRE(types.size() == 3); // 2, H and F are taken
    CHECK(workshops::freeLetter(u"Family day"_s, types) == u"A"_s);
    CHECK(workshops::freeLetter(u"Hf 2"_s, types) == u"A"_s);
    CHECK(workshops::freeLetter(QString(), {}) == u"A"_s);
    QList<WorkshopType> all;
    for (const QChar letter : u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s)
        all.append({.letter = letter});
    CHECK(workshops::freeLetter(u"Family day"_s, all) == u"*"_s);
}

TEST_CASE("a workshop and its trainers are saved at once, and named lead first", "[workshops]")
{
    TestLogbook book;
    const WorkshopId id = book.add(aWorkshop());
    Workshop workshop = found(book, id);
    workshop.notes = u"Bring the film"_s;
    book.change([&](Edit &edit) {
        const TrainerId patel = people::addTrainer(edit, {{}, u"S. Patel"_s, {}});
        const TrainerId okafor = people::addTrainer(edit, {{}, u"J. Okafor"_s, {}});
        workshops::save(edit, workshop, {{patel, TrainerRole::Second}, {okafor, TrainerRole::Lead}});
    });
    CHECK(found(book, id).notes == u"Bring the film"_s);
    QStringList named;
    for (const NamedTrainer &on :
         book.read([&](const Reader &reader) { return workshops::namedTrainersOf(reader, id); }))
        named += on.name + u", "_s + word(on.role);
    CHECK(named == QStringList{u"J. Okafor, lead"_s, u"S. Patel, second"_s});
    book.undo();
    CHECK(found(book, id).notes.isEmpty());
    CHECK(book.read([&](const Reader &reader) { return workshops::namedTrainersOf(reader, id); }).isEmpty());
}
