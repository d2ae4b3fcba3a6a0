// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clash.h"
#include "core/domain/scheduleitem.h"
#include "core/logbook/reader.h"

#include <QHash>
#include <QList>
#include <optional>

namespace turnout {

// What a month of the schedule is asked for.
struct MonthQuery {
    QDate month; // its first day
    ScheduleFilter filter;
    std::optional<TrainerId> away = {}; // whose absences are shown: absent everybody's, a null id nobody's
};

struct MonthDay {
    QDate date;
    QList<qsizetype> items; // places in MonthContent::items, by start
    QString holiday;        // name of a bank holiday; empty: none
    QStringList away;       // names of those away
};

// A month as it is shown: whole weeks from a Monday on, five or six of them.
struct MonthContent {
    QDate month; // its first day
    CivilTime now;
    QList<ScheduleItem> items;
    QHash<WorkshopId, QList<Clash>> clashes;
    QList<MonthDay> days;
    QList<WorkshopType> types; // for the legend

    static constexpr int DaysInWeek = 7;
    int weeks() const { return int(days.size()) / DaysInWeek; }
    bool shows(QDate date) const;
    bool isOfMonth(QDate date) const { return date.year() == month.year() && date.month() == month.month(); }
    const MonthDay *day(QDate date) const;         // null: not shown
    const ScheduleItem *item(WorkshopId id) const; // null: not among them
    // Which of a day's workshops it is; -1: none of them.
    qsizetype placeOn(const MonthDay &day, WorkshopId id) const;
    // Those that begin in the month itself; cancelled ones count apart.
    struct Counts {
        int workshops = 0;
        int prisonDays = 0;
        int cancelled = 0;
    };
    Counts counts() const;
};

// The first and last day that a month shows.
std::pair<QDate, QDate> daysShown(QDate month);
MonthContent readMonth(const Reader &reader, const MonthQuery &query);

} // namespace turnout
