// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshopsums.h"
#include "core/logbook/edit.h"

namespace turnout {

// What the dashboard is about. Days as in a ReportQuery.
struct DashboardQuery {
    QDate from;
    QDate to;
    WorkshopTypeId type = {};
    RegionId region = {};

    bool operator==(const DashboardQuery &) const = default;
};

// The same question as a query of figures.h, grouped.
ReportQuery reportQuery(const DashboardQuery &query, Grouping by);

// The figures of a tile, of the period or of a month.
struct TileFigures {
    RatingCount ratings;
    ReplyCount replies;
    WorkshopCount workshops;
    int people = 0; // distinct, named

    bool operator==(const TileFigures &) const = default;
};

struct MonthFigures {
    QDate month; // its first day
    TileFigures figures;

    bool operator==(const MonthFigures &) const = default;
};

// Everything the dashboard shows, of one moment. Counts of reach leave out the employers; those of sectors hold people
// alone.
struct DashboardFigures {
    TileFigures now;
    std::optional<TileFigures> yearBefore; // the same days up to today a year before; absent for longer periods
    Counts<RatingCount> ratings;           // by region
    Counts<ReachCount> reach;              // by the venue's region
    Counts<ReachCount> sectors;
    QDate lastMonth;              // a day of the month the trend ends with: the period's last, but not after today
    QList<RatingCount> trend;     // by month, of the 24 months up to it, even where the period is shorter
    QList<MonthFigures> lastYear; // the last 12 of them, each of them there

    bool operator==(const DashboardFigures &) const = default;
};

namespace figures {

DashboardFigures dashboard(const Reader &reader, const DashboardQuery &query);

// What stands behind the figure of a group, by its label; see WorkshopsBehind.
WorkshopsBehind workshopsBehind(const Reader &reader, const ReportQuery &query, const QString &group);

} // namespace figures

} // namespace turnout
