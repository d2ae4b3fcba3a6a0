// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/charttitles.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const Satisfaction All{{}, 1000, 900};

Satisfaction clearlyBelow(const QString &group, int good = 60)
{
    return {group, 100, good};
}

Satisfaction clearlyAbove(const QString &group)
{
    return {group, 200, 199};
}

Satisfaction open(const QString &group)
{
    return {group, 100, 90};
}

ReachCount reach(const QString &group, int people)
{
    return {.group = group, .people = people};
}

QList<MonthSatisfaction> months(QList<int> goodOfFifty)
{
    QList<MonthSatisfaction> series;
    QDate month(2024, 9, 1);
    for (const int good : goodOfFifty) {
        series.append({month, {{}, 50, good}});
        month = month.addMonths(1);
    }
    return series;
}

QList<int> repeated(int good, int times)
{
    return QList<int>(times, good);
}

} // namespace

TEST_CASE("regions take their article in a sentence", "[charttitles]")
{
    CHECK(regionInSentence(u"North East"_s) == u"the North East"_s);
    CHECK(regionInSentence(u"East Midlands"_s) == u"the East Midlands"_s);
    CHECK(regionInSentence(u"East of England"_s) == u"the East of England"_s);
    for (const QString &plain : {u"London"_s, u"Wales"_s, u"Scotland"_s, u"Northern Ireland"_s,
                                 u"Yorkshire and The Humber"_s, u"Kent"_s, u"Eastern"_s})
        CHECK(regionInSentence(plain) == plain);
}

TEST_CASE("a title names the regions that are clearly above and below", "[charttitles]")
{
    CHECK(regionShareTitle({open(u"Wales"_s), clearlyBelow(u"London"_s), clearlyAbove(u"North East"_s)}, All) ==
          u"London is below average; the North East is above"_s);
    CHECK(regionShareTitle({open(u"Wales"_s), clearlyAbove(u"North East"_s)}, All) ==
          u"The North East is above average"_s);
    CHECK(regionShareTitle({clearlyBelow(u"Wales"_s, 70), clearlyBelow(u"London"_s, 60)}, All) ==
          u"London and Wales are below average"_s);
    CHECK(regionShareTitle({clearlyBelow(u"A"_s), clearlyBelow(u"B"_s), clearlyBelow(u"C"_s), clearlyBelow(u"D"_s),
                            clearlyAbove(u"E"_s), clearlyAbove(u"F"_s)},
                           All) == u"4 regions are below average; E and F are above"_s);
}

TEST_CASE("a title is neutral where no interval excludes the share of all", "[charttitles]")
{
    const auto neutral = u"No clear difference between regions"_s;
    CHECK(regionShareTitle({open(u"Wales"_s), open(u"London"_s)}, All) == neutral);
    // What belongs to no region, and what has too few forms, is no finding.
    CHECK(regionShareTitle({open(u"Wales"_s), open(u"London"_s), clearlyBelow({}), {u"Kent"_s, 9, 0}}, All) == neutral);
    CHECK(regionShareTitle({clearlyBelow(u"London"_s), {u"Kent"_s, 9, 0}}, All) ==
          u"Too few forms to compare regions"_s);
    CHECK(regionShareTitle({}, {}) == u"Too few forms to compare regions"_s);
}

TEST_CASE("a title names the regions that reach the most people only where they are ahead", "[charttitles]")
{
    CHECK(reachTitle({reach(u"Wales"_s, 3), reach(u"North West"_s, 8), reach(u"London"_s, 9)}) ==
          u"London and the North West reach the most people"_s);
    CHECK(reachTitle({reach(u"Wales"_s, 8), reach(u"North West"_s, 9), reach(u"London"_s, 8)}) ==
          u"The North West reaches the most people"_s);
    CHECK(reachTitle({reach(u"Wales"_s, 8), reach(u"North West"_s, 9)}) == u"The North West reaches the most people"_s);

    const auto neutral = u"People reached by region"_s;
    CHECK(reachTitle({reach(u"Wales"_s, 8), reach(u"North West"_s, 8), reach(u"London"_s, 8)}) == neutral);
    CHECK(reachTitle({reach(u"Wales"_s, 8), reach({}, 90), reach(u"London"_s, 0)}) == neutral);
    CHECK(reachTitle({}) == neutral);
}

TEST_CASE("a trend has risen or fallen only where two years differ clearly", "[charttitles]")
{
    CHECK(trendTitle(months(repeated(40, 12) + repeated(46, 12)), {}) == u"The share has risen on the year before"_s);
    CHECK(trendTitle(months(repeated(46, 12) + repeated(40, 12)), {}) == u"The share has fallen on the year before"_s);
    CHECK(trendTitle(months(repeated(45, 12) + repeated(46, 12)), {}) == u"No clear change over 24 months"_s);
}

TEST_CASE("a shorter trend compares its halves, without the month in the middle", "[charttitles]")
{
    CHECK(trendTitle(months(repeated(35, 3) + repeated(48, 3)), {}) == u"The share has risen"_s);
    CHECK(trendTitle(months({40, 41, 0, 40, 41}), {}) == u"No clear change over 5 months"_s);
    CHECK(trendTitle(months({40}), {}) == u"Only one month has forms"_s);
    CHECK(trendTitle({}, 0.9) == u"Too few forms to see a change"_s);
    CHECK(trendTitle({{QDate(2026, 8, 1), {{}, 4, 4}}, {QDate(2026, 9, 1), {{}, 5, 5}}}, {}) ==
          u"Too few forms to see a change"_s);
}

TEST_CASE("every month met the target only where each whole interval did", "[charttitles]")
{
    CHECK(trendTitle(months(repeated(50, 6)), 0.9) == u"Every month met the 90% target"_s);
    CHECK(trendTitle(months(repeated(50, 6) + repeated(49, 1)), 0.9) == u"No clear change over 7 months"_s);
    CHECK(trendTitle(months(repeated(40, 12) + repeated(46, 12)), 0.5) ==
          u"The share has risen on the year before, and every month met the 50% target"_s);
}

TEST_CASE("a title says what part of delegates the first sectors are", "[charttitles]")
{
    const auto title = [](QList<ReachCount> sectors, int total) {
        return sectorTitle({.groups = std::move(sectors), .total = reach({}, total)});
    };
    const auto social = reach(u"Social care"_s, 29);
    const auto education = reach(u"Education"_s, 21);
    CHECK(title({reach(u"Police"_s, 12), social, education}, 100) ==
          u"Half of delegates work in social care or education"_s);
    CHECK(title({social, education, reach(u"Police"_s, 12)}, 200) == u"Social care sends the most delegates"_s);
    CHECK(title({reach(u"Police"_s, 61), social}, 100) == u"More than half of delegates work in the police"_s);
    CHECK(title({social, reach(u"Police"_s, 29), reach(u"Health"_s, 29)}, 100) == u"Delegates by sector"_s);
    CHECK(title({reach(u"Other"_s, 90), social}, 200) == u"Delegates by sector"_s);
    CHECK(title({reach(u"Social care"_s, 40), reach(u"Other"_s, 10), reach({}, 50)}, 100) ==
          u"Social care sends the most delegates"_s);
    CHECK(title({}, 0) == u"Delegates by sector"_s);
}
