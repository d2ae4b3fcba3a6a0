// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QDate>

namespace turnout {

using namespace Qt::StringLiterals;

// The periods that figures are asked for by name.
enum class ReportPeriod {
    LastTwelveMonths,
    ThisFinancialYear,
    LastFinancialYear,
    ThisCalendarYear,
    LastCalendarYear,
    AllYears,
    Custom,
};

template <>
inline constexpr auto words<ReportPeriod> = std::to_array<Word<ReportPeriod>>({
    {ReportPeriod::LastTwelveMonths, "last-12-months"_L1},
    {ReportPeriod::ThisFinancialYear, "this-financial-year"_L1},
    {ReportPeriod::LastFinancialYear, "last-financial-year"_L1},
    {ReportPeriod::ThisCalendarYear, "this-calendar-year"_L1},
    {ReportPeriod::LastCalendarYear, "last-calendar-year"_L1},
    {ReportPeriod::AllYears, "all-years"_L1},
    {ReportPeriod::Custom, "custom"_L1},
});

// Days, both included; an invalid one leaves that side open.
struct Days {
    QDate from;
    QDate to;

    bool operator==(const Days &) const = default;
};

// The days of a period as of `today`: the last 12 months end on it, a year that is under way has all its days. Custom,
// whose days the user types, is open on both sides, as are all years.
Days daysOf(ReportPeriod period, QDate today, int financialYearStart = 4);

} // namespace turnout
