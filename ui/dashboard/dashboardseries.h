// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/intervalchart.h"
#include "ui/charts/tilemap.h"
#include "ui/charts/trendchart.h"
#include "ui/dashboard/dashboardchoice.h"

namespace turnout {

// The figures of the dashboard as the series of its charts. The key of a mark is the label of its group.

// By share, the highest first; too few forms and no region last.
IntervalSeries regionShares(const DashboardFigures &figures);
TileSeries regionReach(const DashboardFigures &figures);
TrendSeries monthShares(const DashboardFigures &figures);
// The most people first. More sectors than a card has room for stand together in the last row, whose key is
// OtherSectors.
BarSeries sectorMix(const DashboardFigures &figures);
extern const QString OtherSectors;

// All sectors, none joined, as the card's table and CSV have them.
QList<QStringList> sectorTable(const DashboardFigures &figures);

} // namespace turnout
