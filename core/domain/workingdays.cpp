// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workingdays.h"

#include <algorithm>

namespace turnout {

namespace {
// Monday to Friday before `date`, counted from the Monday of Julian day 0; only differences have a meaning.
qint64 weekdaysUntil(QDate date)
{
    const qint64 days = date.toJulianDay();
    const qint64 weekday = date.dayOfWeek() - 1; // 0 for Monday
    return (days - weekday) / 7 * 5 + qMin(weekday, qint64(5));
}
} // namespace

bool isWorkingDay(QDate date, UkNation nation)
{
    return date.isValid() && date.dayOfWeek() < Qt::Saturday && !bankHolidayOn(date, nation);
}

QDate workingDaysBefore(QDate day, int count, UkNation nation)
{
    while (day.isValid() && count > 0) {
        day = day.addDays(-1);
        if (isWorkingDay(day, nation))
            --count;
    }
    return day;
}

int workingDaysBetween(QDate from, QDate to, UkNation nation)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from, nation);
    qint64 days = weekdaysUntil(to) - weekdaysUntil(from);
    for (int year = from.year(); year <= to.year(); ++year) {
        const auto holidays = bankHolidays(year, nation); // all on weekdays
        days -= std::count_if(holidays.begin(), holidays.end(),
                              [&](const auto &holiday) { return holiday.date >= from && holiday.date < to; });
    }
    return int(days);
}

} // namespace turnout
