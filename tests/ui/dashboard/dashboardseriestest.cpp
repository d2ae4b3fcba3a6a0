// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardseries.h"

#include "tests/support/uifixture.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("regions come by share, those with too few forms after them, no region last", "[series]")
{
    DashboardFigures figures;
    figures.ratings = {{{u"London"_s, 100, 80}, {u"Wales"_s, 100, 97}, {u"Scotland"_s, 4, 4}, {{}, 50, 50}},
                       {{}, 254, 231}};
    const IntervalSeries series = regionShares(figures);
    QStringList keys;
    for (const IntervalRow &row : series.rows)
        keys.append(row.key);
    CHECK(keys == QStringList{u"Wales"_s, u"London"_s, u"Scotland"_s, u""_s});
    CHECK(series.rows[0].claim == Claim::Above);
    CHECK(series.rows[1].claim == Claim::Below);
    CHECK(series.rows[2].claim == Claim::NoClearDifference);
    CHECK(series.rows[3].label == u"No workshop or region"_s);
}

TEST_CASE("an area that people added is no tile of the map, even under a common name of a region", "[series]")
{
    DashboardFigures figures;
    figures.reach.groups = {{u"London"_s, 5}, {u"Eastern"_s, 3}, {{}, 1}};
    const TileSeries series = regionReach(figures);
    CHECK(series.rows[0].region == UkRegion::London);
    CHECK_FALSE(series.rows[1].region);
    CHECK(series.rows[2].label == u"No region"_s);
}

TEST_CASE("more sectors than a card has room for stand together, and all of them in the table", "[series]")
{
    DashboardFigures figures;
    for (int i = 1; i <= 8; ++i)
        figures.sectors.groups.append({u"Sector %1"_s.arg(i), i});
    figures.sectors.groups.append({{}, 100}); // none stated: last, however many
    figures.sectors.total.people = 136;
    const BarSeries series = sectorMix(figures);
    REQUIRE(series.rows.size() == 6);
    CHECK(series.rows.first().label == u"Sector 8"_s);
    CHECK(series.rows.last().key == OtherSectors);
    int sum = 0;
    for (const BarRow &row : series.rows)
        sum += row.count;
    CHECK(sum == 136);
    CHECK(sectorTable(figures).size() == 1 + 9);
    CHECK(sectorTable(figures).last() == QStringList{u"No sector"_s, u"100"_s, u"73.5%"_s});
}

TEST_CASE("as many sectors as there is room for stand one by one", "[series]")
{
    DashboardFigures figures;
    for (int i = 1; i <= 6; ++i)
        figures.sectors.groups.append({u"Sector %1"_s.arg(i), i});
    CHECK(sectorMix(figures).rows.size() == 6);
    CHECK(sectorMix(figures).rows.last().key == u"Sector 1"_s);
}
