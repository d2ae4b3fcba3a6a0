// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"
#include "core/insight/interval.h"
#include "core/insight/percent.h"

namespace turnout {

// Below this many rated forms a share says more about chance than about the workshops, and no screen shows it.
inline constexpr int FewestForShare = 10;

// The share of responses rated Good or Excellent among those with an overall rating; blank is not zero. `group` is
// empty for the total and for what belongs to no group.
struct Satisfaction {
    QString group;
    int rated = 0;           // responses with an overall rating, 0 or more
    int goodOrExcellent = 0; // of those; 0 … rated

    // A fraction in [0, 1]; absent when no response carries a rating.
    std::optional<double> share() const;
    // The 95 % Wilson interval of the share, absent with it.
    std::optional<Interval> interval() const;
    // Whether a screen may show the share and its interval.
    bool hasEnoughForms() const { return rated >= FewestForShare; }

    bool operator==(const Satisfaction &) const = default;
};

Satisfaction satisfaction(const RatingCount &count);
// One for each group, in the order given; groups with no rated response are kept.
Counts<Satisfaction> satisfaction(const Counts<RatingCount> &counts);

// What a screen shows in the place of the share: "92.8%", or "too few forms (4)".
QString shareText(const Satisfaction &satisfaction, Decimals decimals);

} // namespace turnout
