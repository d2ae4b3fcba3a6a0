// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulewords.h"

#include "core/base/datenames.h"
#include "core/base/tr.h"
#include "core/documents/dates.h"
#include "ui/schedule/workshopwords.h"

using namespace Qt::StringLiterals;

namespace turnout::schedulewords {

namespace {

QString surname(const QString &name)
{
    return name.section(u' ', -1);
}

} // namespace

QString month(QDate date)
{
    return tr("%1 %2", "month, year").arg(monthName(date.month()), QString::number(date.year()));
}

QString briefDay(QDate date)
{
    return tr("%1 %2 %3", "weekday, day, month")
        .arg(shortWeekdayName(date.dayOfWeek()), QString::number(date.day()), shortMonthName(date.month()));
}

QString day(QDate date, int year)
{
    return tr("%1 %2", "weekday, date").arg(shortWeekdayName(date.dayOfWeek()), dayAndMonth(date, year));
}

QString workshops(int count)
{
    return count == 1 ? tr("1 workshop") : tr("%n workshops", nullptr, count);
}

QString placesFree(int count)
{
    return count == 1 ? tr("1 place free") : tr("%n places free", nullptr, count);
}

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString place(const ScheduleItem &item)
{
    const auto prefix = "HMP "_L1;
    const bool barsSayIt = item.secure && !item.online && item.venue.startsWith(prefix);
    return barsSayIt ? item.venue.mid(prefix.size()) : wholePlace(item);
}

QString wholePlace(const ScheduleItem &item)
{
    if (item.online)
        return tr("Online");
    return item.venue.isEmpty() ? tr("No place yet") : item.venue;
}

QString timeOn(const ScheduleItem &item, QDate day)
{
    const int number = int(item.firstDay().daysTo(day)) + 1;
    if (number > 1)
        return tr("day %1").arg(number);
    return item.allDay ? tr("All day") : clock(item.start.time());
}

QString filled(int booked, int places)
{
    return places == 0 ? QString::number(booked) : u"%1/%2"_s.arg(booked).arg(places);
}

QString booked(int booked, int places)
{
    return places == 0 ? tr("%n booked", nullptr, booked) : tr("%1 of %2 booked").arg(booked).arg(places);
}

QString times(const ScheduleItem &item)
{
    const QDate last = item.lastDay();
    const bool severalDays = last > item.firstDay();
    if (item.allDay)
        return severalDays ? tr("All day, to %1").arg(day(last, item.firstDay().year())) : tr("All day");
    const QString from = clock(item.start.time());
    if (item.end <= item.start)
        return from;
    const QString to = clock(item.end.time());
    return severalDays ? tr("%1, to %2 on %3").arg(from, to, day(last, item.firstDay().year()))
                       : tr("%1 to %2", "times").arg(from, to);
}

QString whole(const ScheduleItem &item, qsizetype clashes)
{
    QStringList facts{workshopwords::status(item.status), booked(item.booked, item.places)};
    if (item.waiting > 0)
        facts += tr("%n waiting", nullptr, item.waiting);
    if (item.secure)
        facts += tr("in a prison");
    if (clashes > 0)
        facts += tr("%n to look at", nullptr, int(clashes));
    const QString type = item.typeName.isEmpty() ? tr("Workshop") : item.typeName;
    return tr("%1, %2", "type, place").arg(type, wholePlace(item)) + u'\n' +
           tr("%1, %2", "date, times").arg(shortDate(item.firstDay()), times(item)) + u'\n' + facts.join(u" · "_s);
}

QString wholeDay(const MonthContent &content, const MonthDay &day)
{
    QStringList words{longDate(day.date)};
    if (day.date == content.now.date())
        words += tr("today");
    if (!day.holiday.isEmpty())
        words += tr("bank holiday: %1").arg(day.holiday);
    if (!day.away.isEmpty())
        words += tr("away: %1").arg(day.away.join(u", "_s));
    words += day.items.isEmpty() ? tr("no workshops") : workshops(int(day.items.size()));
    for (const qsizetype i : day.items) {
        const ScheduleItem &item = content.items[i];
        words += whole(item, content.clashes.value(item.id).size()).replace(u'\n', u", "_s);
    }
    return words.join(u", "_s);
}

QString away(const QStringList &names)
{
    QStringList surnames;
    for (const QString &name : names)
        surnames += surname(name);
    return tr("%1 away").arg(surnames.join(u", "_s));
}

QString awayShort(const QStringList &names)
{
    return names.size() == 1 ? tr("Away") : tr("%1 away").arg(names.size());
}

} // namespace turnout::schedulewords
