// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/trend.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

RatingCount month(const QString &group, int rated, int good)
{
    return {.group = group, .rated = rated, .goodOrExcellent = good};
}

} // namespace

TEST_CASE("a trend ends with the month asked for and keeps the empty months between", "[trend]")
{
    const auto trend = monthlyTrend({month(u"2026-05"_s, 12, 11), month(u"2026-07"_s, 20, 19)}, QDate(2026, 8, 18));

    REQUIRE(trend.size() == 4);
    CHECK(trend.first() == MonthSatisfaction{QDate(2026, 5, 1), {u"2026-05"_s, 12, 11}});
    CHECK(trend.at(1) == MonthSatisfaction{QDate(2026, 6, 1), {u"2026-06"_s, 0, 0}});
    CHECK(trend.at(2).satisfaction.goodOrExcellent == 19);
    CHECK(trend.last().month == QDate(2026, 8, 1));
}

TEST_CASE("a trend holds 24 months at most, across the turn of the year", "[trend]")
{
    QList<RatingCount> counts;
    for (QDate date(2023, 1, 1); date <= QDate(2026, 12, 1); date = date.addMonths(1))
        counts.append(month(date.toString(u"yyyy-MM"_s), 10, 9));

    const auto trend = monthlyTrend(counts, QDate(2026, 8, 31));

    REQUIRE(trend.size() == TrendMonths);
    CHECK(trend.first().month == QDate(2024, 9, 1));
    CHECK(trend.last().month == QDate(2026, 8, 1));
    CHECK(monthlyTrend(counts, QDate(2026, 8, 31), 3).first().month == QDate(2026, 6, 1));
}

TEST_CASE("a trend of nothing is empty", "[trend]")
{
    CHECK(monthlyTrend({}, QDate(2026, 8, 1)).isEmpty());
    CHECK(monthlyTrend({month(u"2026-07"_s, 0, 0), month({}, 12, 12)}, QDate(2026, 8, 1)).isEmpty());
    CHECK(monthlyTrend({month(u"2026-07"_s, 9, 9)}, QDate()).isEmpty());
}

TEST_CASE("months are summed as far as there are any", "[trend]")
{
    const auto trend = monthlyTrend({month(u"2026-06"_s, 12, 11), month(u"2026-07"_s, 20, 19)}, QDate(2026, 7, 1));

    CHECK(sumOf(trend, 0, 2) == Satisfaction{{}, 32, 30});
    CHECK(sumOf(trend, 1, 5) == Satisfaction{{}, 20, 19});
    CHECK(sumOf({}, 0, 5) == Satisfaction{});
}
