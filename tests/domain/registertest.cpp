// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/register.h"
#include "tests/support/precompiled.h"

using namespace turnout;

namespace {

CivilTime at(int day, int hour)
{
    return CivilTime(QDate(2026, 8, day), QTime(hour, 0));
}

Workshop fromTwentySeventh()
{
    Workshop workshop;
    workshop.start = at(27, 13);
    workshop.end = at(27, 17);
    return workshop;
}

} // namespace

TEST_CASE("a register counts who came, who did not and who is still to mark", "[register]")
{
    QList<RegisterRow> rows;
    for (const auto &status : words<BookingStatus>)
        rows.append({.status = status.value});
    rows.append({.status = BookingStatus::Attended});
    const RegisterCounts counts = countsOf(rows);
    CHECK(counts ==
          RegisterCounts{.attended = 2, .partAttended = 1, .didNotAttend = 1, .toMark = 2, .holding = 5, .waiting = 1});
    CHECK(counts.named() == 3);
    CHECK(countsOf({}) == RegisterCounts());
}

TEST_CASE("who came can be marked from the morning of the day, not before", "[register]")
{
    Workshop workshop = fromTwentySeventh();
    workshop.status = WorkshopStatus::Confirmed;
    CHECK_FALSE(canMark(workshop, QDate(2026, 8, 26)));
    CHECK(canMark(workshop, QDate(2026, 8, 27)));
    CHECK(canMark(workshop, QDate(2026, 9, 27)));
}

TEST_CASE("who came is marked on workshops that take place, and people are booked on all but cancelled ones",
          "[register]")
{
    for (const auto &entry : words<WorkshopStatus>) {
        Workshop workshop = fromTwentySeventh();
        workshop.status = entry.value;
        CHECK(canMark(workshop, QDate(2026, 8, 27)) == tookPlace(entry.value));
        CHECK(bookingProblem(workshop).isEmpty() == occupies(entry.value));
    }
}

TEST_CASE("a workshop has begun at its start, an all-day one with its day", "[register]")
{
    Workshop workshop = fromTwentySeventh();
    CHECK_FALSE(hasBegun(workshop, at(27, 12)));
    CHECK(hasBegun(workshop, at(27, 13)));
    workshop.allDay = true;
    CHECK(hasBegun(workshop, at(27, 0)));
    CHECK_FALSE(hasBegun(workshop, at(26, 23)));
}
