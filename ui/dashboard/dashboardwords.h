// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshopsums.h"
#include "ui/dashboard/dashboardchoice.h"

namespace turnout {

// Where and when the dashboard looks, in words.
struct Scope {
    Days days;
    QString type;   // empty: all
    QString region; // empty: all
};

// "19 August 2025 to 18 August 2026 · all regions"
QString scopeLine(const Scope &scope);
// "Share rating the workshop good or excellent, Sep 2025 to Aug 2026, London. Axis starts at 75%"
QString shareSubtitle(const Scope &scope, const QString &axis);
QString reachSubtitle(const Scope &scope);
QString trendSubtitle(const Scope &scope, const QString &axis);
QString sectorSubtitle(const Scope &scope);

// What "What is this?" says of each chart.
QString shareDefinition();
QString reachDefinition();
QString trendDefinition();
QString sectorDefinition();

// A mark whose workshops are listed.
struct Mark {
    Grouping by = Grouping::Region;
    QString group; // label; empty for what has none
    enum class Of { Ratings, People } of = Of::Ratings;

    bool operator==(const Mark &) const = default;
};

// "38 workshops behind London"
QString drillTitle(const Mark &mark, const WorkshopsBehind &behind);
// "338 of 389 forms rated good or excellent, 86.9% (95% interval 83.2% to 89.9%). Press Enter to open a workshop, Esc
// to go back". `people` are those of a mark of people.
QString drillSubtitle(const Mark &mark, const WorkshopsBehind &behind, int people);

} // namespace turnout
