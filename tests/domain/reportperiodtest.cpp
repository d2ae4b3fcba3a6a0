// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportperiod.h"

#include "tests/support/precompiled.h"

using namespace turnout;

TEST_CASE("the last 12 months end today and do not hold the same day twice", "[reportperiod]")
{
    const auto last = [](QDate today) { return daysOf(ReportPeriod::LastTwelveMonths, today); };
    CHECK(last(QDate(2026, 8, 18)) == Days{QDate(2025, 8, 19), QDate(2026, 8, 18)});
    CHECK(last(QDate(2026, 8, 31)) == Days{QDate(2025, 9, 1), QDate(2026, 8, 31)});
    CHECK(last(QDate(2024, 2, 29)) == Days{QDate(2023, 3, 1), QDate(2024, 2, 29)});
    CHECK(last(QDate(2028, 2, 28)) == Days{QDate(2027, 3, 1), QDate(2028, 2, 28)});
    CHECK(last(QDate(2028, 2, 29)) == Days{QDate(2027, 3, 1), QDate(2028, 2, 29)});
    CHECK(last(QDate(2029, 2, 28)) == Days{QDate(2028, 2, 29), QDate(2029, 2, 28)});
}

TEST_CASE("a financial year under way has all its days, and the last one lies before it", "[reportperiod]")
{
    const QDate march(2026, 3, 31), april(2026, 4, 1);
    CHECK(daysOf(ReportPeriod::ThisFinancialYear, march) == Days{QDate(2025, 4, 1), march});
    CHECK(daysOf(ReportPeriod::ThisFinancialYear, april) == Days{april, QDate(2027, 3, 31)});
    CHECK(daysOf(ReportPeriod::LastFinancialYear, april) == Days{QDate(2025, 4, 1), march});
    CHECK(daysOf(ReportPeriod::ThisFinancialYear, march, 1) == daysOf(ReportPeriod::ThisCalendarYear, march));
}

TEST_CASE("calendar years go from January to December, all years have no end", "[reportperiod]")
{
    const QDate today(2026, 8, 18);
    CHECK(daysOf(ReportPeriod::ThisCalendarYear, today) == Days{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(daysOf(ReportPeriod::LastCalendarYear, today) == Days{QDate(2025, 1, 1), QDate(2025, 12, 31)});
    CHECK(daysOf(ReportPeriod::AllYears, today) == Days{});
}
