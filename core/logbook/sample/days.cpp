// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/days.h"

#include "core/base/civiltime.h"
#include "core/domain/workingdays.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {
bool isTeachingDay(QDate day, UkNation nation)
{
    const bool aroundNewYear = (day.month() == 12 && day.day() > 21) || (day.month() == 1 && day.day() < 4);
    return !aroundNewYear && isWorkingDay(day, nation);
}
} // namespace

QList<QDate> teachingDays(QDate from, QDate to, UkNation nation)
{
    QList<QDate> days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (isTeachingDay(day, nation))
            days.append(day);
    }
    return days;
}

QList<QDate> teachingDaysAfter(QDate day, int count)
{
    QList<QDate> days;
    while (days.size() < count) {
        day = day.addDays(1);
        if (isTeachingDay(day, UkNation::EnglandAndWales))
            days.append(day);
    }
    return days;
}

QDate bankHolidayAfter(QDate day)
{
    do {
        day = day.addDays(1);
    } while (!bankHolidayOn(day, UkNation::EnglandAndWales));
    return day;
}

QDate officeDay(QDate day)
{
    return day.addDays(-qMax(0, day.dayOfWeek() - int(Qt::Friday)));
}

QString stampOn(QDate day, int minutes, int seconds)
{
    // By hand: a large sample has millions of them.
    QString stamp = isoDate(day) + u"T00:00:00.000Z"_s;
    const auto put = [&](qsizetype at, int number) {
        stamp[at] = QChar(u'0' + number / 10);
        stamp[at + 1] = QChar(u'0' + number % 10);
    };
    put(11, minutes / 60);
    put(14, minutes % 60);
    put(17, seconds);
    return stamp;
}

} // namespace turnout::sample
