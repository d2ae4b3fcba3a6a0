// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardseries.h"

#include "core/base/tr.h"
#include "core/insight/groups.h"
#include "core/insight/percent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr qsizetype MostSectors = 6; // rows of a card

QList<ReachCount> byPeople(QList<ReachCount> sectors)
{
    std::ranges::stable_sort(sectors, [](const ReachCount &a, const ReachCount &b) {
        return std::pair(a.group.isEmpty(), -a.people) < std::pair(b.group.isEmpty(), -b.people);
    });
    return sectors;
}

QString sectorLabel(const QString &group)
{
    return groupLabel(group, Grouping::Sector, Counted::People);
}

} // namespace

const QString OtherSectors = u"…"_s;

IntervalSeries regionShares(const DashboardFigures &figures)
{
    const Counts<Satisfaction> shares = satisfaction(figures.ratings);
    IntervalSeries series{heading(Grouping::Region), {}, tr("All regions"), shares.total};
    for (const Satisfaction &share : shares.groups) {
        series.rows.append({share.group, groupLabel(share.group, Grouping::Region, Counted::Forms), share,
                            claimAgainstAll(share, shares.total)});
    }
    std::ranges::stable_sort(series.rows, [](const IntervalRow &a, const IntervalRow &b) {
        const auto place = [](const IntervalRow &row) {
            const Satisfaction &share = row.satisfaction;
            return std::tuple(share.group.isEmpty(), !share.hasEnoughForms(), -share.share().value_or(0));
        };
        return place(a) < place(b);
    });
    return series;
}

TileSeries regionReach(const DashboardFigures &figures)
{
    TileSeries series{heading(Grouping::Region), tr("People"), {}};
    for (const ReachCount &count : figures.reach.groups) {
        // Only the official name is the region itself: an area may be called as people call a region.
        auto region = ukRegionNamed(count.group);
        if (region && name(*region) != count.group)
            region.reset();
        series.rows.append(
            {count.group, groupLabel(count.group, Grouping::Region, Counted::People), region, count.people});
    }
    return series;
}

TrendSeries monthShares(const DashboardFigures &figures)
{
    return {monthlyTrend(figures.trend, figures.lastMonth), std::nullopt};
}

BarSeries sectorMix(const DashboardFigures &figures)
{
    const QList<ReachCount> sectors = byPeople(figures.sectors.groups);
    BarSeries series{heading(Grouping::Sector), tr("People"), {}, figures.sectors.total.people};
    const bool allFit = sectors.size() <= MostSectors;
    const qsizetype shown = allFit ? sectors.size() : MostSectors - 1;
    for (const ReachCount &sector : sectors.first(shown))
        series.rows.append({sector.group, sectorLabel(sector.group), sector.people});
    if (allFit)
        return series;
    int others = 0;
    for (const ReachCount &sector : sectors.sliced(shown))
        others += sector.people;
    series.rows.append({OtherSectors, tr("%n others", "sectors", int(sectors.size() - shown)), others});
    return series;
}

QList<QStringList> sectorTable(const DashboardFigures &figures)
{
    QList<QStringList> table{{heading(Grouping::Sector), tr("People"), tr("Part of all")}};
    const int total = figures.sectors.total.people;
    for (const ReachCount &sector : byPeople(figures.sectors.groups))
        table.append({sectorLabel(sector.group), QString::number(sector.people),
                      total == 0 ? QString() : percent(double(sector.people) / total, Decimals::One)});
    return table;
}

} // namespace turnout
