// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/trend.h"

namespace turnout {

// The findings that stand as titles over the charts, in sentences. They claim only what titles.h lets them, and name
// groups only: the row for no group (an empty label) is never the finding.

// The region as a sentence has it: "the North East", but "London" and "Yorkshire and The Humber". Areas that users
// added are named as they are.
QString regionInSentence(const QString &region);

// "London is below average; the North East is above", the furthest first; more than three are only counted. Neutral
// where no interval excludes the share of all.
QString regionShareTitle(const QList<Satisfaction> &regions, const Satisfaction &all);

// "London and the North West reach the most people", or the one region ahead of all others. Neutral where the first are
// equal, and where fewer than two regions reach anybody.
QString reachTitle(const QList<ReachCount> &regions);

// Whether the last 12 months differ from the 12 before, or the later half from the earlier where the series is shorter,
// and whether every month met the target (a fraction in [0, 1]).
QString trendTitle(const QList<MonthSatisfaction> &months, std::optional<double> target);

// "Half of delegates work in social care or education", else "Social care sends the most delegates". Shares are of all
// people reached, those with no sector among them. Neutral where the first are equal or the first is "other".
QString sectorTitle(const Counts<ReachCount> &sectors);

} // namespace turnout
