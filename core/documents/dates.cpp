// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dates.h"

#include "core/base/tr.h"

#include <array>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
struct Name {
    const char *whole;
    const char *brief;
};

constexpr std::array<Name, 12> Months = {{
    {QT_TRANSLATE_NOOP("turnout", "January"), QT_TRANSLATE_NOOP("turnout", "Jan")},
    {QT_TRANSLATE_NOOP("turnout", "February"), QT_TRANSLATE_NOOP("turnout", "Feb")},
    {QT_TRANSLATE_NOOP("turnout", "March"), QT_TRANSLATE_NOOP("turnout", "Mar")},
    {QT_TRANSLATE_NOOP("turnout", "April"), QT_TRANSLATE_NOOP("turnout", "Apr")},
    {QT_TRANSLATE_NOOP("turnout", "May"), QT_TRANSLATE_NOOP("turnout", "May")},
    {QT_TRANSLATE_NOOP("turnout", "June"), QT_TRANSLATE_NOOP("turnout", "Jun")},
    {QT_TRANSLATE_NOOP("turnout", "July"), QT_TRANSLATE_NOOP("turnout", "Jul")},
    {QT_TRANSLATE_NOOP("turnout", "August"), QT_TRANSLATE_NOOP("turnout", "Aug")},
    {QT_TRANSLATE_NOOP("turnout", "September"), QT_TRANSLATE_NOOP("turnout", "Sep")},
    {QT_TRANSLATE_NOOP("turnout", "October"), QT_TRANSLATE_NOOP("turnout", "Oct")},
    {QT_TRANSLATE_NOOP("turnout", "November"), QT_TRANSLATE_NOOP("turnout", "Nov")},
    {QT_TRANSLATE_NOOP("turnout", "December"), QT_TRANSLATE_NOOP("turnout", "Dec")},
}};

constexpr std::array<Name, 7> Weekdays = {{
    {QT_TRANSLATE_NOOP("turnout", "Monday"), QT_TRANSLATE_NOOP("turnout", "Mon")},
    {QT_TRANSLATE_NOOP("turnout", "Tuesday"), QT_TRANSLATE_NOOP("turnout", "Tue")},
    {QT_TRANSLATE_NOOP("turnout", "Wednesday"), QT_TRANSLATE_NOOP("turnout", "Wed")},
    {QT_TRANSLATE_NOOP("turnout", "Thursday"), QT_TRANSLATE_NOOP("turnout", "Thu")},
    {QT_TRANSLATE_NOOP("turnout", "Friday"), QT_TRANSLATE_NOOP("turnout", "Fri")},
    {QT_TRANSLATE_NOOP("turnout", "Saturday"), QT_TRANSLATE_NOOP("turnout", "Sat")},
    {QT_TRANSLATE_NOOP("turnout", "Sunday"), QT_TRANSLATE_NOOP("turnout", "Sun")},
}};

const Name &month(QDate date)
{
    return Months.at(size_t(date.month() - 1));
}

const Name &weekday(QDate date)
{
    return Weekdays.at(size_t(date.dayOfWeek() - 1));
}

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

// "Thu 27", "Thu 27 August" or "Thu 27 August 2026": only as much as differs from `other`.
QString firstDay(QDate date, QDate other)
{
    QString text = tr(weekday(date).brief) + u' ' + QString::number(date.day());
    if (date.year() != other.year() || date.month() != other.month())
        text += u' ' + tr(month(date).whole);
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
        .arg(tr(weekday(date).whole), QString::number(date.day()), tr(month(date).whole), QString::number(date.year()));
}

QString shortDate(QDate date)
{
    if (!date.isValid())
        return {};
    return tr("%1 %2 %3 %4", "weekday, day, month, year")
        .arg(tr(weekday(date).brief), QString::number(date.day()), tr(month(date).brief), QString::number(date.year()));
}

QString dayAndMonth(QDate date, int year)
{
    if (!date.isValid())
        return {};
    const QString text = QString::number(date.day()) + u' ' + tr(month(date).whole);
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
                                    .arg(tr(weekday(last).brief), QString::number(last.day()), tr(month(last).whole),
                                         QString::number(last.year()));
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
