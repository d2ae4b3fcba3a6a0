// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/satisfaction.h"

#include <QDate>

namespace turnout {

// How many months a trend shows: two years, so that each month has the one a year before beside it.
inline constexpr int TrendMonths = 24;

struct MonthSatisfaction {
    QDate month; // its first day
    Satisfaction satisfaction;

    bool operator==(const MonthSatisfaction &) const = default;
};

// The months up to the one that `last` is in, oldest first, `months` of them at most. They begin with the first that
// has a rated form; later ones without any are kept, so that a gap is seen. Empty where no month has any. Groups of
// `byMonth` are as Grouping::Month labels them, "2026-08"; others (no date) belong to no month.
QList<MonthSatisfaction> monthlyTrend(const QList<RatingCount> &byMonth, QDate last, int months = TrendMonths);

// All forms of some months together: `count` of them from `from`, as far as there are.
Satisfaction sumOf(const QList<MonthSatisfaction> &months, qsizetype from, qsizetype count);

} // namespace turnout
