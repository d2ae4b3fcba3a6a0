// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthcontent.h"

#include "core/logbook/places.h"
#include "core/logbook/schedule.h"
#include "core/logbook/workshops.h"

#include <algorithm>

namespace turnout {

namespace {

// Whose bank holidays a filter by region asks for; an area has those of the region it lies in.
UkNation nationOf(const Reader &reader, RegionId region)
{
    if (region.isNull())
        return UkNation::EnglandAndWales;
    const QList<Region> regions = places::regions(reader);
    for (qsizetype steps = 0; steps < regions.size() && !ukRegionOf(region); ++steps) {
        const auto found =
            std::find_if(regions.begin(), regions.end(), [&](const Region &each) { return each.id == region; });
        if (found == regions.end())
            break;
        region = found->parent;
    }
    const auto uk = ukRegionOf(region);
    return uk ? turnout::nationOf(*uk) : UkNation::EnglandAndWales;
}

QList<MonthDay> emptyDays(QDate from, QDate to, UkNation nation)
{
    QList<MonthDay> days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const auto holiday = bankHolidayOn(day, nation);
        days.append({.date = day, .items = {}, .holiday = holiday ? holiday->name : QString(), .away = {}});
    }
    return days;
}

// Calls `put` with each day of the list that lies between the two.
template <class Put>
void onEach(QList<MonthDay> &days, QDate first, QDate last, Put put)
{
    const QDate from = std::max(first, days.first().date);
    const QDate to = std::min(last, days.last().date);
    for (QDate day = from; day <= to; day = day.addDays(1))
        put(days[days.first().date.daysTo(day)]);
}

} // namespace

bool MonthContent::shows(QDate date) const
{
    return !days.isEmpty() && days.first().date <= date && date <= days.last().date;
}

const MonthDay *MonthContent::day(QDate date) const
{
    return shows(date) ? &days[days.first().date.daysTo(date)] : nullptr;
}

const ScheduleItem *MonthContent::item(WorkshopId id) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const ScheduleItem &each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

qsizetype MonthContent::placeOn(const MonthDay &day, WorkshopId id) const
{
    const auto found = std::find_if(day.items.begin(), day.items.end(), [&](qsizetype i) { return items[i].id == id; });
    return found == day.items.end() ? -1 : found - day.items.begin();
}

MonthContent::Counts MonthContent::counts() const
{
    Counts counts;
    for (const ScheduleItem &each : items) {
        if (!isOfMonth(each.firstDay()))
            continue;
        if (each.status == WorkshopStatus::Cancelled) {
            ++counts.cancelled;
            continue;
        }
        ++counts.workshops;
        counts.prisonDays += each.secure ? 1 : 0;
    }
    return counts;
}

std::pair<QDate, QDate> daysShown(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate monday = first.addDays(1 - first.dayOfWeek());
    const int needed = int(monday.daysTo(first)) + first.daysInMonth();
    // A February of four whole weeks shows a fifth, so that rows keep their height from month to month.
    const int weeks = std::max(5, (needed + MonthContent::DaysInWeek - 1) / MonthContent::DaysInWeek);
    return {monday, monday.addDays(weeks * MonthContent::DaysInWeek - 1)};
}

MonthContent readMonth(const Reader &reader, const MonthQuery &query)
{
    const auto [from, to] = daysShown(query.month);
    MonthContent content{.month = query.month, .now = reader.clock().now()};
    content.items = workshops::schedule(reader, from, to, query.filter);
    content.clashes = workshops::clashesBetween(reader, from, to);
    content.types = workshops::types(reader);
    content.days = emptyDays(from, to, nationOf(reader, query.filter.region));
    for (qsizetype i = 0; i < content.items.size(); ++i) {
        const ScheduleItem &item = content.items[i];
        onEach(content.days, item.firstDay(), item.lastDay(), [i](MonthDay &day) { day.items.append(i); });
    }
    for (const AbsenceRow &row : people::absences(reader, from, to)) {
        if (query.away && *query.away != row.absence.trainer)
            continue;
        onEach(content.days, row.absence.from, row.absence.to, [&](MonthDay &day) {
            if (!day.away.contains(row.trainer))
                day.away.append(row.trainer);
        });
    }
    return content;
}

} // namespace turnout
