// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dates.h"

#include "core/base/datenames.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

// "Thu 27", "Thu 27 August" or "Thu 27 August 2026": only as much as differs from `other`.
QString firstDay(QDate date, QDate other)
{
    QString text = shortWeekdayName(date.dayOfWeek()) + u' ' + QString::number(date.day());
    if (date.year() != other.year() || date.month() != other.month())
        text += u' ' + monthName(date.month());
    if (date.year() != other.year())
        text += u' ' + QString::number(date.year());
    return text;
}

// The last day on which there is something of it.
QDate lastDay(const CivilTime &start, const CivilTime &end, DayLength length)
{
    if (!end.isValid() || end < start)
        return start.date();
    const bool atMidnight = length == DayLength::Timed && end.time() == QTime(0, 0) && end.date() > start.date();
    return atMidnight ? end.date().addDays(-1) : end.date();
}
} // namespace

QString longDate(QDate date)
{
    if (!date.isValid())
        return {};
    return tr("%1 %2 %3 %4", "weekday, day, month, year")
        .arg(weekdayName(date.dayOfWeek()), QString::number(date.day()), monthName(date.month()),
             QString::number(date.year()));
}

QString shortDate(QDate date)
{
    if (!date.isValid())
        return {};
    return tr("%1 %2 %3 %4", "weekday, day, month, year")
        .arg(shortWeekdayName(date.dayOfWeek()), QString::number(date.day()), shortMonthName(date.month()),
             QString::number(date.year()));
}

QString dayAndMonth(QDate date, int year)
{
    if (!date.isValid())
        return {};
    const QString text = QString::number(date.day()) + u' ' + monthName(date.month());
    return date.year() == year ? text : text + u' ' + QString::number(date.year());
}

QString workshopDates(const CivilTime &start, const CivilTime &end, DayLength length)
{
    if (!start.isValid())
        return {};
    const QDate first = start.date();
    const QDate last = lastDay(start, end, length);
    QString text = longDate(first);
    if (first < last) {
        const QString closing = tr("%1 %2 %3 %4", "weekday, day, month, year")
                                    .arg(shortWeekdayName(last.dayOfWeek()), QString::number(last.day()),
                                         monthName(last.month()), QString::number(last.year()));
        text = tr("%1 to %2").arg(firstDay(first, last), closing);
    }
    if (length == DayLength::AllDay)
        return text;
    if (!end.isValid() || end <= start)
        return tr("%1, %2", "date, time").arg(text, clock(start.time()));
    return tr("%1, %2 to %3", "date, times").arg(text, clock(start.time()), clock(end.time()));
}

QString asAt(const CivilTime &time)
{
    return time.isValid() ? tr("as at %1 %2", "date, time").arg(shortDate(time.date()), clock(time.time())) : QString();
}

} // namespace turnout
