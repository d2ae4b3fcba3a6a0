// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workshops/schedulestore.h"

#include "core/storage/sqltexts.h"

namespace turnout {

namespace {

ScheduleItem read(const Statement &row)
{
    ScheduleItem item;
    item.id = row.id<WorkshopId>(0);
    item.number = row.text(1);
    item.type = row.id<WorkshopTypeId>(2);
    item.typeName = row.text(3);
    item.letter = row.text(4);
    item.hue = row.number(5);
    item.start = row.time(6);
    item.end = row.time(7);
    item.allDay = row.integer(8) == 1;
    item.venue = row.text(9);
    item.secure = row.integer(10) == 1;
    item.online = row.integer(11) == 1;
    item.region = row.id<RegionId>(12);
    item.status = row.word<WorkshopStatus>(13);
    item.places = row.number(14);
    item.booked = row.number(15);
    item.waiting = row.number(16);
    return item;
}

} // namespace

QList<ScheduleItem> ScheduleStore::between(QDate from, QDate to, const ScheduleFilter &filter) const
{
    QList<ScheduleItem> items;
    Statement row = m_db.statement(sql::workshops_schedule);
    row.bind(from, isoDate(to.addDays(1)), from.addDays(-LongestInDays), filter.type, filter.region, filter.status);
    while (row.step()) {
        const ScheduleItem item = read(row);
        if (item.lastDay() >= from) // one that ended at the midnight before is not on
            items.append(item);
    }
    return items;
}

} // namespace turnout
