// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/changes.h"

#include "core/logbook/bookings.h"
#include "core/logbook/forms.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
Changes changesBy(TestLogbook &book, const std::function<void(Edit &)> &work)
{
    return good(book->perform(u"Change"_s, work));
}
} // namespace

TEST_CASE("changes name the records that were added", "[changes]")
{
    Changes changes;
    CHECK(changes.isEmpty());
    changes.add(Entity::Workshop, 7);
    changes.add(Entity::Workshop, 8);
    changes.add(Entity::Workshop, 7);

    CHECK_FALSE(changes.isEmpty());
    CHECK(changes.ids(Entity::Workshop) == QSet<qint64>{7, 8});
    CHECK(changes.touches(Entity::Workshop, 7));
    CHECK_FALSE(changes.touches(Entity::Workshop, 9));
    CHECK_FALSE(changes.touches(Entity::Delegate, 7));
    CHECK(changes.ids(Entity::Delegate).isEmpty());
}

TEST_CASE("a kind touched as a whole touches every record of it, and stays so", "[changes]")
{
    Changes changes;
    changes.add(Entity::Venue, 1);
    changes.addAll(Entity::Venue);
    changes.add(Entity::Venue, 2);
    CHECK(changes.touches(Entity::Venue));
    CHECK(changes.touches(Entity::Venue, 99));
    CHECK(changes.ids(Entity::Venue).isEmpty());
}

TEST_CASE("a thousand records are named, one more makes it the whole kind", "[changes]")
{
    Changes changes;
    for (qint64 id = 1; id <= Changes::LargestList; ++id)
        changes.add(Entity::Delegate, id);
    changes.add(Entity::Delegate, 1); // known already
    CHECK(changes.ids(Entity::Delegate).size() == Changes::LargestList);
    CHECK_FALSE(changes.touches(Entity::Delegate, 5000));

    changes.add(Entity::Delegate, 5000);
    CHECK(changes.ids(Entity::Delegate).isEmpty());
    CHECK(changes.touches(Entity::Delegate, 1));
    CHECK(changes.touches(Entity::Delegate, 9999));
    changes.add(Entity::Delegate, 1);
    CHECK(changes.touches(Entity::Delegate, 9999));
}

TEST_CASE("a booking counts under its workshop and under its delegate, and neither changed themselves", "[changes]")
{
    TestLogbook book;
    const WorkshopId workshop = book.add(aWorkshop());
    const DelegateId ada = book.add(aDelegate());
    const Changes changes = changesBy(book, [&](Edit &edit) { bookings::book(edit, {workshop, ada}); });

    CHECK(changes.ids(Entity::BookingsOfWorkshop) == QSet<qint64>{workshop.value()});
    CHECK(changes.ids(Entity::BookingsOfDelegate) == QSet<qint64>{ada.value()});
    CHECK_FALSE(changes.touches(Entity::Workshop));
    CHECK_FALSE(changes.touches(Entity::Delegate));
}

TEST_CASE("every kind of record is told under its own name", "[changes]")
{
    TestLogbook book;
    const VenueId venue = book.add(aVenue());
    const WorkshopId workshop = book.add(aWorkshop());
    TrainerId trainer;
    CHECK(changesBy(book, [&](Edit &edit) {
              trainer = people::addTrainer(edit, {.name = u"Kim"_s});
          }).touches(Entity::Trainer, trainer.value()));
    CHECK(changesBy(book, [&](Edit &edit) {
              people::addAbsence(edit, {trainer, QDate(2026, 8, 19), QDate(2026, 8, 19), {}});
          }).touches(Entity::Trainer, trainer.value()));
    CHECK(changesBy(book, [&](Edit &edit) {
              workshops::setTrainers(edit, workshop, {{trainer}});
          }).ids(Entity::Workshop) == QSet<qint64>{workshop.value()});
    CHECK(changesBy(book, [&](Edit &edit) {
              places::addRoom(edit, {.venue = venue, .name = u"Room 2"_s});
          }).touches(Entity::Venue, venue.value()));
    CHECK(changesBy(book, [](Edit &edit) { people::addSector(edit, u"Libraries"_s); }).touches(Entity::Sector));
    CHECK(changesBy(book, [](Edit &edit) {
              people::addOrganisation(edit, anOrganisation().value());
          }).touches(Entity::Organisation));
    CHECK(changesBy(book, [](Edit &edit) { edit.stores().settings.set(u"a"_s, u"b"_s); }).touches(Entity::Setting));
    CHECK(changesBy(book, [](Edit &edit) {
              workshops::addType(edit, {.name = u"Talk"_s, .letter = u"T"_s});
          }).touches(Entity::WorkshopType));
    CHECK(changesBy(book, [](Edit &edit) {
              forms::addQuestionSet(edit, {.name = u"Short"_s});
          }).touches(Entity::QuestionSet));
    CHECK(changesBy(book, [&](Edit &edit) {
              forms::addResponse(edit, {.workshop = workshop, .questionSet = QuestionSetId(1)});
          }).touches(Entity::ResponsesOfWorkshop, workshop.value()));
}

TEST_CASE("gate rules are told as a change of their venue", "[changes]")
{
    TestLogbook book;
    const VenueId id = book.add(aVenue());
    auto venue = *book.read([&](const Reader &reader) { return places::findVenue(reader, id); });
    venue.gate = GateRules{.leadDays = 5};
    const Changes changes = changesBy(book, [&](Edit &edit) { places::updateVenue(edit, venue); });
    CHECK(changes.ids(Entity::Venue) == QSet<qint64>{id.value()});
}
