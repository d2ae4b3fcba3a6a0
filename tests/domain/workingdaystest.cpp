// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workingdays.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

namespace {
constexpr auto England = UkNation::EnglandAndWales;

QDate anyDay()
{
    return QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 40 * 365));
}

UkNation anyNation()
{
    return *rc::gen::element(UkNation::EnglandAndWales, UkNation::Scotland, UkNation::NorthernIreland);
}
} // namespace

TEST_CASE("weekends and bank holidays are no working days", "[workingdays]")
{
    CHECK(isWorkingDay(QDate(2026, 8, 28), England));
    CHECK_FALSE(isWorkingDay(QDate(2026, 8, 29), England)); // Saturday
    CHECK_FALSE(isWorkingDay(QDate(2026, 8, 31), England)); // the summer bank holiday
    CHECK(isWorkingDay(QDate(2026, 8, 31), UkNation::Scotland));
    CHECK_FALSE(isWorkingDay(QDate(), England));
}

TEST_CASE("working days before a day skip weekends and bank holidays", "[workingdays]")
{
    CHECK(workingDaysBefore(QDate(2026, 8, 21), 1, England) == QDate(2026, 8, 20));
    CHECK(workingDaysBefore(QDate(2026, 8, 24), 1, England) == QDate(2026, 8, 21)); // Monday to Friday
    CHECK(workingDaysBefore(QDate(2026, 9, 2), 5, England) == QDate(2026, 8, 25));
    CHECK(workingDaysBefore(QDate(2026, 9, 2), 5, UkNation::Scotland) == QDate(2026, 8, 26));
    CHECK(workingDaysBefore(QDate(2027, 1, 5), 10, UkNation::Scotland) == QDate(2026, 12, 16));
}

TEST_CASE("no working days before a day is the day itself, even a Sunday", "[workingdays]")
{
    CHECK(workingDaysBefore(QDate(2026, 8, 30), 0, England) == QDate(2026, 8, 30));
    CHECK(workingDaysBefore(QDate(2026, 8, 30), -3, England) == QDate(2026, 8, 30));
    CHECK_FALSE(workingDaysBefore(QDate(), 3, England).isValid());
}

TEST_CASE("working days are counted from the first day to the one before the last", "[workingdays]")
{
    CHECK(workingDaysBetween(QDate(2026, 8, 17), QDate(2026, 8, 24), England) == 5);
    CHECK(workingDaysBetween(QDate(2026, 8, 31), QDate(2026, 9, 7), England) == 4);
    CHECK(workingDaysBetween(QDate(2026, 9, 7), QDate(2026, 8, 31), England) == -4);
    CHECK(workingDaysBetween(QDate(2026, 8, 19), QDate(2026, 8, 19), England) == 0);
    CHECK(workingDaysBetween(QDate(), QDate(2026, 8, 19), England) == 0);
}

TEST_CASE("going back and counting forward agree", "[workingdays][property]")
{
    CHECK(rc::check([] {
        const QDate day = anyDay();
        const UkNation nation = anyNation();
        const int count = *rc::gen::inRange(1, 60);
        const QDate deadline = workingDaysBefore(day, count, nation);
        RC_ASSERT(isWorkingDay(deadline, nation));
        RC_ASSERT(workingDaysBetween(deadline, day, nation) == count);
        // The latest such date: a day later one working day is missing.
        RC_ASSERT(workingDaysBetween(deadline.addDays(1), day, nation) == count - 1);
    }));
}

TEST_CASE("working days add up, and turn their sign with the direction", "[workingdays][property]")
{
    CHECK(rc::check([] {
        const QDate first = anyDay(), second = anyDay(), third = anyDay();
        const UkNation nation = anyNation();
        RC_ASSERT(workingDaysBetween(first, second, nation) == -workingDaysBetween(second, first, nation));
        RC_ASSERT(workingDaysBetween(first, second, nation) + workingDaysBetween(second, third, nation) ==
                  workingDaysBetween(first, third, nation));
    }));
}

TEST_CASE("the count is the number of working days, one by one", "[workingdays][property]")
{
    CHECK(rc::check([] {
        const QDate from = anyDay();
        const UkNation nation = anyNation();
        const QDate to = from.addDays(*rc::gen::inRange(0, 100));
        int counted = 0;
        for (QDate day = from; day < to; day = day.addDays(1))
            counted += isWorkingDay(day, nation) ? 1 : 0;
        RC_ASSERT(workingDaysBetween(from, to, nation) == counted);
    }));
}
