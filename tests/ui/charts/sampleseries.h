// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/intervalchart.h"
#include "ui/charts/tilemap.h"
#include "ui/charts/trendchart.h"

namespace turnout {

// Series such as a dashboard shows.

// Twelve regions: the first is above all, London, the last, below; and a county with too few forms.
IntervalSeries regionShares();
// All twelve regions and two rows that are none of them.
TileSeries regionReach();
// The 24 months to August 2026; June 2025 has no form and December 2025 too few.
TrendSeries monthlyShares();
BarSeries sectorMix();

} // namespace turnout
