// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/periodtext.h"

#include "core/base/datenames.h"
#include "core/base/tr.h"
#include "core/documents/dates.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString longDay(QDate day)
{
    constexpr int NoYear = 0; // so that the year is always written
    return dayAndMonth(day, NoYear);
}

QString shortDay(QDate day)
{
    return u"%1 %2"_s.arg(day.day()).arg(monthText(day));
}

bool areWholeMonths(const Days &days)
{
    return days.from.day() == 1 && days.to.addDays(1).day() == 1;
}

template <class DayText>
QString joined(const Days &days, DayText dayText)
{
    if (days.from.isValid() && days.to.isValid())
        return tr("%1 to %2", "days").arg(dayText(days.from), dayText(days.to));
    if (days.from.isValid())
        return tr("from %1", "day").arg(dayText(days.from));
    return days.to.isValid() ? tr("until %1", "day").arg(dayText(days.to)) : tr("all years");
}

} // namespace

QString periodName(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::LastTwelveMonths:
        return tr("Last 12 months");
    case ReportPeriod::ThisFinancialYear:
        return tr("This financial year");
    case ReportPeriod::LastFinancialYear:
        return tr("Last financial year");
    case ReportPeriod::ThisCalendarYear:
        return tr("This calendar year");
    case ReportPeriod::LastCalendarYear:
        return tr("Last calendar year");
    case ReportPeriod::AllYears:
        return tr("All years");
    case ReportPeriod::Custom:
        return tr("From and to");
    }
    Q_UNREACHABLE();
}

QString longDays(const Days &days)
{
    return joined(days, longDay);
}

QString shortDays(const Days &days)
{
    if (!days.from.isValid() || !days.to.isValid() || !areWholeMonths(days))
        return joined(days, shortDay);
    const QString from = monthText(days.from), to = monthText(days.to);
    return from == to ? from : tr("%1 to %2", "days").arg(from, to);
}

QString monthText(QDate month)
{
    return u"%1 %2"_s.arg(shortMonthName(month.month())).arg(month.year());
}

} // namespace turnout
