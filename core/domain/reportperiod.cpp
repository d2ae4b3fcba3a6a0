// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportperiod.h"

#include "core/domain/financialyear.h"

namespace turnout {

namespace {

Days calendarYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Days daysOf(const FinancialYear &year)
{
    return {year.start(), year.end()};
}

} // namespace

Days daysOf(ReportPeriod period, QDate today, int financialYearStart)
{
    switch (period) {
    case ReportPeriod::LastTwelveMonths:
        return {today.addYears(-1).addDays(1), today};
    case ReportPeriod::ThisFinancialYear:
        return daysOf(FinancialYear(today, financialYearStart));
    case ReportPeriod::LastFinancialYear:
        return daysOf(FinancialYear(today, financialYearStart).previous());
    case ReportPeriod::ThisCalendarYear:
        return calendarYear(today.year());
    case ReportPeriod::LastCalendarYear:
        return calendarYear(today.year() - 1);
    case ReportPeriod::AllYears:
    case ReportPeriod::Custom:
        break;
    }
    return {};
}

} // namespace turnout
