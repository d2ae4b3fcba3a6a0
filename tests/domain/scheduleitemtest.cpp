// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scheduleitem.h"

#include "tests/support/precompiled.h"

using namespace turnout;

namespace {

CivilTime at(int day, int hour, int minute = 0)
{
    return CivilTime(QDate(2026, 8, day), QTime(hour, minute));
}

ScheduleItem from(const CivilTime &start, const CivilTime &end)
{
    return {.start = start, .end = end};
}

ScheduleItem wholeDays(int first, int last)
{
    return {.start = at(first, 0), .end = at(last, 0), .allDay = true};
}

} // namespace

TEST_CASE("a workshop is on each day that it reaches into", "[schedule]")
{
    CHECK(from(at(18, 9), at(18, 11)).lastDay() == QDate(2026, 8, 18));
    CHECK(from(at(18, 9), at(20, 11)).lastDay() == QDate(2026, 8, 20));
    CHECK(from(at(18, 9), at(19, 0)).lastDay() == QDate(2026, 8, 18)); // until midnight
    CHECK(from(at(18, 0), at(18, 0)).lastDay() == QDate(2026, 8, 18)); // of no length at midnight
    CHECK(wholeDays(18, 18).lastDay() == QDate(2026, 8, 18));
    CHECK(wholeDays(18, 20).lastDay() == QDate(2026, 8, 20));
}

TEST_CASE("a workshop is past from its end on, an all-day one from midnight", "[schedule]")
{
    CHECK_FALSE(from(at(18, 9), at(18, 11)).isPast(at(18, 10, 59)));
    CHECK(from(at(18, 9), at(18, 11)).isPast(at(18, 11)));
    CHECK_FALSE(wholeDays(18, 19).isPast(at(19, 23, 59)));
    CHECK(wholeDays(18, 19).isPast(at(20, 0)));
}

TEST_CASE("a filter that asks for all filters nothing", "[schedule]")
{
    CHECK_FALSE(ScheduleFilter{}.isFiltering());
    CHECK(ScheduleFilter{.type = WorkshopTypeId(1)}.isFiltering());
    CHECK(ScheduleFilter{.region = RegionId(1)}.isFiltering());
    CHECK(ScheduleFilter{.status = WorkshopStatus::Draft}.isFiltering());
}
