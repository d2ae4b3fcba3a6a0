// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace turnout {

// The two ends of a 95 % interval, low ≤ high. Fractions in [0, 1] for a share, in [−1, 1] for a difference of shares.
struct Interval {
    double low = 0;
    double high = 0;

    bool contains(double value) const { return low <= value && value <= high; }

    bool operator==(const Interval &) const = default;
};

// The Wilson score interval of successes ÷ trials, without continuity correction. Always holds the share itself; its
// low end is exactly 0 with no success, its high end exactly 1 with nothing but. Absent when there are no trials, and
// for numbers that are no proportion (successes below 0 or above trials).
// Source: Wilson (1927), J. Am. Stat. Assoc. 22, 209–212.
std::optional<Interval> wilsonInterval(int successes, int trials);

// The interval of the difference of two independent shares, B minus A: above zero where B is the greater. Absent when
// either share has no Wilson interval.
// Source: Newcombe (1998), Statist. Med. 17, 873–890, method 10.
std::optional<Interval> newcombeDifference(int successesA, int trialsA, int successesB, int trialsB);

} // namespace turnout
