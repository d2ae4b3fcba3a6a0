// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshopdraft.h"

#include "core/logbook/workshops.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
CivilTime at(int day, int hour, int minute = 0)
{
    return CivilTime(QDate(2026, 8, day), QTime(hour, minute));
}

WorkshopDraft draft()
{
    return newDraft(QDate(2026, 8, 27), {.id = WorkshopTypeId(1), .minutes = 120, .places = 20});
}
} // namespace

TEST_CASE("a new draft is planned at half past nine, as its type has it", "[workshopdraft]")
{
    const WorkshopDraft made = draft();
    CHECK(made.isNew());
    CHECK(made.workshop.start == at(27, 9, 30));
    CHECK(made.workshop.end == at(27, 11, 30));
    CHECK(made.workshop.places == 20);
    CHECK(made.workshop.status == WorkshopStatus::Planned);
}

TEST_CASE("days and times of a draft move as a whole, or only its end", "[workshopdraft]")
{
    WorkshopDraft moved = draft();
    setLastDay(moved, QDate(2026, 8, 28));
    setDay(moved, QDate(2026, 8, 20));
    CHECK(moved.workshop.start == at(20, 9, 30));
    CHECK(moved.workshop.end == at(21, 11, 30));
    setLastDay(moved, {});
    CHECK(moved.workshop.end == at(20, 11, 30));
    setStart(moved, QTime(23, 0));
    CHECK(moved.workshop.end == at(21, 1));
}

TEST_CASE("whole days keep their days when they get times again", "[workshopdraft]")
{
    WorkshopDraft whole = draft();
    setLastDay(whole, QDate(2026, 8, 28));
    setLength(whole, DayLength::AllDay, 120);
    CHECK(whole.workshop.start == at(27, 0));
    CHECK(whole.workshop.end == at(28, 0));
    setLength(whole, DayLength::Timed, 90);
    CHECK(whole.workshop.start == at(27, 9, 30));
    CHECK(whole.workshop.end == at(28, 11));
}

TEST_CASE("going online gives up venue and room", "[workshopdraft]")
{
    WorkshopDraft online = draft();
    online.workshop.venue = VenueId(7);
    online.workshop.room = RoomId(8);
    setWhere(online, Where::Online);
    CHECK(online.workshop.online);
    CHECK(online.workshop.venue.isNull());
    CHECK(online.workshop.room.isNull());
}

TEST_CASE("a draft is stored as it is: without a limit, and not delivered too early", "[workshopdraft]")
{
    TestLogbook book;
    WorkshopDraft unlimited = draft();
    unlimited.workshop.places = 0;
    const WorkshopId id = book.change([&](Edit &edit) { return store(edit, unlimited); });
    CHECK(book.read([&](const Reader &reader) { return draftOf(reader, id); })->workshop.places == 0);

    WorkshopDraft delivered = draft();
    delivered.workshop.status = WorkshopStatus::Delivered;
    CHECK_FALSE(book->perform(u"x"_s, [&](Edit &edit) { store(edit, delivered); }));
    CHECK_FALSE(book.read([&](const Reader &reader) { return draftOf(reader, WorkshopId(4711)); }));
}
