// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/paper.h"

#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"

#include <QSignalSpy>

#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

DelegateList listOf(TestLogbook &book, WorkshopId workshop)
{
    return book.read([&](const Reader &reader) { return paper::delegateList(reader, workshop); });
}

// Reads the list and notes that it went to paper, as printing does.
int print(TestLogbook &book, WorkshopId workshop)
{
    const DelegateList list = listOf(book, workshop);
    book.change([&](Edit &edit) { paper::keepRevision(edit, workshop, list); });
    return list.revision;
}

void edit(TestLogbook &book, WorkshopId id, const std::function<void(Workshop &)> &work)
{
    book.change([&](Edit &edit) {
        Workshop workshop = *workshops::find(edit, id);
        work(workshop);
        workshops::update(edit, workshop);
    });
}

} // namespace

TEST_CASE("the delegate list says what the logbook holds of the workshop", "[paper]")
{
    TestLogbook book;
    const auto venue = book.add(aVenue());
    const auto room =
        book.change([&](Edit &edit) { return places::addRoom(edit, {.venue = venue, .name = u"Room 2"_s}); });
    const auto workshop = book.add(aWorkshop().at(venue).in(room).withPlaces(1));
    const auto kim = book.change([](Edit &edit) { return people::addTrainer(edit, {.name = u"Kim Hall"_s}); });
    book.change([&](Edit &edit) { workshops::setTrainers(edit, workshop, {{kim, TrainerRole::Lead}}); });
    const auto organisation = book.add(anOrganisation().inSector(SectorId(1)));
    book.book(workshop, aDelegate().at(organisation));
    book.book(workshop, aDelegate().named(u"Sam Reid"_s));

    const DelegateList list = listOf(book, workshop);
    CHECK(list.number == u"2026-001"_s);
    CHECK(list.type == u"Awareness session"_s);
    CHECK(list.place == u"Brixton Community Hub, Room 2"_s);
    CHECK(list.trainers == QList<DelegateListTrainer>{{u"Kim Hall"_s, u"lead"_s}});
    CHECK(list.places == 1);
    CHECK(list.asAt == book.clock().now());
    REQUIRE(list.entries.size() == 2);
    CHECK(list.entries[0].familyName == u"Okafor"_s);
    CHECK(list.entries[0].organisation == u"Lambeth Early Help"_s);
    CHECK(list.entries[0].sector == shippedSectors()[0].name);
    CHECK(list.entries[0].group == DelegateListGroup::Booked);
    CHECK(list.entries[1].group == DelegateListGroup::Waiting);
}

TEST_CASE("the same list printed twice carries one number, a changed one the next", "[paper]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const auto ada = book.book(workshop, aDelegate()).delegate;
    CHECK(print(book, workshop) == 1);
    CHECK(print(book, workshop) == 1);

    book.setStatus(workshop, ada, BookingStatus::Cancelled);
    CHECK(print(book, workshop) == 2);
    CHECK(print(book, workshop) == 2);

    // A list that says again what an older one said is new paper all the same.
    book.undo();
    CHECK(print(book, workshop) == 3);
}

TEST_CASE("whatever the list says makes the next revision when it changes", "[paper]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    REQUIRE(print(book, workshop) == 1);
    edit(book, workshop, [](Workshop &w) { w.places = 5; });
    CHECK(print(book, workshop) == 2);
    edit(book, workshop, [](Workshop &w) { w.allDay = true; });
    CHECK(print(book, workshop) == 3);
    edit(book, workshop, [](Workshop &w) { w.online = true; });
    CHECK(print(book, workshop) == 4);
    edit(book, workshop, [](Workshop &w) { w.notes = u"not on the list"_s; });
    CHECK(print(book, workshop) == 4);
}

TEST_CASE("looking at the list does not count as printing", "[paper]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    CHECK(listOf(book, workshop).revision == 1);
    book.book(workshop, aDelegate());
    CHECK(listOf(book, workshop).revision == 1);
    CHECK(print(book, workshop) == 1);
    book.book(workshop, aDelegate().named(u"Sam Reid"_s));
    CHECK(listOf(book, workshop).revision == 2);
    CHECK(listOf(book, workshop).revision == 2);
}

TEST_CASE("printing is nothing to undo and changes no screen", "[paper]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const QSignalSpy told(&book.logbook(), &Logbook::changed);
    print(book, workshop);
    CHECK(told.isEmpty());
    CHECK(book->undoLabel() == u"Add workshop"_s);
}

TEST_CASE("each workshop counts its own revisions, and they survive closing", "[paper]")
{
    TestLogbook book(OnFile{});
    const auto one = book.add(aWorkshop());
    const auto other = book.add(aWorkshop());
    print(book, one);
    book.book(one, aDelegate());
    CHECK(print(book, one) == 2);
    book.reopen();
    CHECK(print(book, one) == 2);
    CHECK(print(book, other) == 1);
}

TEST_CASE("there is no list of a workshop that is not there", "[paper]")
{
    TestLogbook book;
    CHECK(refusal(book->read([](const Reader &reader) {
              return paper::delegateList(reader, WorkshopId(4711));
          })).kind == Error::NotFound);
}
