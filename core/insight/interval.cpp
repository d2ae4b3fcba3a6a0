// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/interval.h"

#include <algorithm>
#include <cmath>

namespace turnout {

namespace {

constexpr double Z = 1.959963984540054; // the 97.5 % point of the standard normal distribution

double share(int successes, int trials)
{
    return double(successes) / trials;
}

} // namespace

std::optional<Interval> wilsonInterval(int successes, int trials)
{
    if (trials <= 0 || successes < 0 || successes > trials)
        return std::nullopt;
    const double n = trials;
    const double p = share(successes, trials);
    const double spread = Z * std::sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    const double scale = 1 + Z * Z / n;
    const double middle = p + Z * Z / (2 * n);
    // The ends are exact where the formula is only nearly so, and rounding never leaves the share outside.
    return Interval{
        .low = successes == 0 ? 0.0 : std::clamp((middle - spread) / scale, 0.0, p),
        .high = successes == trials ? 1.0 : std::clamp((middle + spread) / scale, p, 1.0),
    };
}

std::optional<Interval> newcombeDifference(int successesA, int trialsA, int successesB, int trialsB)
{
    const auto a = wilsonInterval(successesA, trialsA);
    const auto b = wilsonInterval(successesB, trialsB);
    if (!a || !b)
        return std::nullopt;
    const double shareA = share(successesA, trialsA);
    const double shareB = share(successesB, trialsB);
    const double difference = shareB - shareA;
    return Interval{
        .low = std::max(-1.0, difference - std::hypot(shareB - b->low, a->high - shareA)),
        .high = std::min(1.0, difference + std::hypot(b->high - shareB, shareA - a->low)),
    };
}

} // namespace turnout
