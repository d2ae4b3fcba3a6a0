// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/dashboard.h"

#include "core/insight/sums.h"
#include "core/insight/trend.h"
#include "core/storage/stores.h"

#include <algorithm>

namespace turnout {

namespace {

constexpr int SparkMonths = 12;

TileFigures tileFigures(const WorkshopSums &sums)
{
    return {ratingCount(sums), replyCount(sums), workshopCount(sums), reachCount(sums).people};
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

bool isComparable(const DashboardQuery &query)
{
    return query.from.isValid() && query.to.isValid() && query.to < query.from.addYears(1);
}

// The days that are looked at: the period, where it is compared the one before, and the months of the trend.
ReportQuery widest(const DashboardQuery &query, QDate lastMonth)
{
    ReportQuery wide = reportQuery(query, Grouping::None);
    if (!query.from.isValid())
        return wide;
    const QDate trend = firstOfMonth(lastMonth).addMonths(1 - TrendMonths);
    const QDate compared = isComparable(query) ? query.from.addYears(-1) : query.from;
    wide.from = std::min(trend, compared);
    return wide;
}

} // namespace

ReportQuery reportQuery(const DashboardQuery &query, Grouping by)
{
    return {.by = by, .from = query.from, .to = query.to, .type = query.type, .region = query.region};
}

DashboardFigures figures::dashboard(const Reader &reader, const DashboardQuery &query)
{
    const QDate today = reader.clock().today();
    DashboardFigures figures;
    figures.lastMonth = query.to.isValid() ? std::min(query.to, today) : today;
    const SumStore &store = reader.stores().sums;
    const WorkshopSums all = store.sums(widest(query, figures.lastMonth));

    const WorkshopSums now = within(all, query.from, query.to);
    figures.now = tileFigures(now);
    if (isComparable(query))
        figures.yearBefore = tileFigures(within(all, query.from.addYears(-1), figures.lastMonth.addYears(-1)));
    figures.ratings = ratingsByRegion(now);
    figures.reach = reachByRegion(now);
    figures.sectors = {store.peopleBySector(reportQuery(query, Grouping::None)), {}};
    figures.sectors.total.people = figures.reach.total.people;

    const QDate last = firstOfMonth(figures.lastMonth);
    const auto through = [&](QDate month) { return std::min(month.addMonths(1).addDays(-1), figures.lastMonth); };
    figures.trend = ratingsByMonth(within(all, last.addMonths(1 - TrendMonths), through(last)));
    for (int back = SparkMonths - 1; back >= 0; --back) {
        const QDate month = last.addMonths(-back);
        figures.lastYear.append({month, tileFigures(within(all, month, through(month)))});
    }
    return figures;
}

WorkshopsBehind figures::workshopsBehind(const Reader &reader, const ReportQuery &query, const QString &group)
{
    return reader.stores().sums.behind(query, group);
}

} // namespace turnout
