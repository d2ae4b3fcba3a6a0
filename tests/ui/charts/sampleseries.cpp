// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/sampleseries.h"

using namespace Qt::StringLiterals;

namespace turnout {

IntervalSeries regionShares()
{
    const QList<Satisfaction> regions = {
        {u"North East"_s, 143, 139},
        {u"Wales"_s, 121, 117},
        {u"Northern Ireland"_s, 64, 61},
        {u"Scotland"_s, 188, 179},
        {u"Yorkshire and The Humber"_s, 298, 283},
        {u"South West"_s, 158, 149},
        {u"North West"_s, 352, 331},
        {u"South East"_s, 311, 290},
        {u"East Midlands"_s, 207, 191},
        {u"West Midlands"_s, 264, 241},
        {u"East of England"_s, 176, 160},
        {u"Kent"_s, 4, 4},
        {u"London"_s, 389, 338},
    };
    IntervalSeries series{.heading = u"Region"_s, .rows = {}, .allLabel = u"All regions"_s, .all = {{}, 2671, 2479}};
    for (const Satisfaction &region : regions)
        series.rows.append({region.group, region.group, region, claimAgainstAll(region, series.all)});
    return series;
}

TileSeries regionReach()
{
    const QList<std::pair<UkRegion, int>> counts = {
        {UkRegion::NorthEast, 190},    {UkRegion::NorthWest, 468},    {UkRegion::YorkshireAndTheHumber, 371},
        {UkRegion::EastMidlands, 263}, {UkRegion::WestMidlands, 352}, {UkRegion::EastOfEngland, 229},
        {UkRegion::London, 527},       {UkRegion::SouthEast, 401},    {UkRegion::SouthWest, 203},
        {UkRegion::Wales, 160},        {UkRegion::Scotland, 241},     {UkRegion::NorthernIreland, 82},
    };
    TileSeries series{.heading = u"Region"_s, .countHeading = u"People"_s, .rows = {}};
    for (const auto &[region, count] : counts)
        series.rows.append({name(region), name(region), region, count});
    series.rows.append({u"Kent"_s, u"Kent"_s, {}, 12});
    series.rows.append({QString(), u"No region"_s, {}, 8});
    return series;
}

TrendSeries monthlyShares()
{
    QList<RatingCount> counts;
    const QDate first(2024, 9, 1);
    for (int i = 0; i < TrendMonths; ++i) {
        const QString month = first.addMonths(i).toString(u"yyyy-MM"_s);
        if (month == u"2025-12")
            counts.append({month, 4, 4});
        else if (month != u"2025-06")
            counts.append({month, 180 + i, 162 + i + i % 3});
    }
    return {.months = monthlyTrend(counts, QDate(2026, 8, 18)), .target = 0.9};
}

BarSeries sectorMix()
{
    const QList<std::pair<QString, int>> counts = {
        {u"Social care"_s, 1081},     {u"Education"_s, 767},        {u"Health"_s, 593},
        {u"Criminal justice"_s, 488}, {u"Voluntary sector"_s, 384}, {u"Other"_s, 174},
    };
    BarSeries series{.heading = u"Sector"_s, .countHeading = u"People"_s, .rows = {}, .total = 3487};
    for (const auto &[sector, count] : counts)
        series.rows.append({sector, sector, count});
    return series;
}

} // namespace turnout
