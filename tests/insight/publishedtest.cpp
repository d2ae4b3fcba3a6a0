// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/published.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a suppressed group is published without its numbers", "[published]")
{
    const Counts<Satisfaction> table{
        .groups = {{u"Wales"_s, 40, 38}, {u"Scotland"_s, 5, 5}, {u"London"_s, 12, 12}},
        .total = {QString(), 57, 55},
    };

    const auto result = published(table, DefaultThreshold);

    CHECK(result.groups[0].measure == table.groups[0]);
    CHECK(result.groups[1].group == u"Scotland"_s);
    CHECK_FALSE(result.groups[1].measure);
    CHECK_FALSE(result.groups[2].measure); // or Scotland could be worked out
    CHECK(result.total.measure == table.total);
}

TEST_CASE("reply rates are hidden by forms and by attendances", "[published]")
{
    const Counts<ReplyRate> table{
        .groups = {{u"Few forms"_s, 3, 30}, {u"Few people"_s, 8, 7}, {u"Shown"_s, 20, 25}},
        .total = {QString(), 31, 62},
    };

    const auto result = published(table, DefaultThreshold);

    CHECK_FALSE(result.groups[0].measure);
    CHECK_FALSE(result.groups[1].measure);
    CHECK(result.groups[2].measure);
    CHECK(result.total.measure);
}

TEST_CASE("suppressed reach keeps its workshops", "[published]")
{
    const Counts<ReachCount> table{
        .groups = {{u"Wales"_s, 30, 44, 2, 6, 9}, {u"London"_s, 4, 4, 0, 1, 2}, {u"South West"_s, 6, 9, 0, 2, 3}},
        .total = {QString(), 38, 57, 2, 9, 12}, // two people in two regions
    };

    const auto result = published(table, DefaultThreshold);

    CHECK(result.groups[0].people == table.groups[0]);
    CHECK(result.groups[1] == PublishedReach{u"London"_s, 1, std::nullopt});
    CHECK(result.groups[2] == PublishedReach{u"South West"_s, 2, std::nullopt});
    CHECK(result.total.people == table.total);
}

TEST_CASE("a few attendances without names are hidden like a few people", "[published]")
{
    const Counts<ReachCount> table{
        .groups = {{u"Wales"_s, 30, 44, 2, 6, 9}, {u"London"_s, 0, 5, 5, 1, 0}, {u"South West"_s, 20, 29, 0, 2, 3}},
        .total = {QString(), 50, 78, 7, 9, 12},
    };

    const auto result = published(table, DefaultThreshold);

    CHECK(result.groups[0].people);
    CHECK_FALSE(result.groups[1].people);
    CHECK_FALSE(result.groups[2].people);
}

TEST_CASE("a table without groups publishes its total, or not", "[published]")
{
    CHECK(published(Counts<Satisfaction>{.groups = {}, .total = {QString(), 8, 8}}, 8).total.measure);
    CHECK_FALSE(published(Counts<Satisfaction>{.groups = {}, .total = {QString(), 7, 7}}, 8).total.measure);
}

TEST_CASE("hidden groups can be shown as one", "[published]")
{
    const QList<int> counts{40, 7, 0, 6, 5};
    CHECK(otherGroups(counts, suppress(counts, 58, 8)) == OtherGroups{.groups = 3, .people = 18});
}

TEST_CASE("there are no other groups where none is hidden, nor beside a hidden total", "[published]")
{
    CHECK_FALSE(otherGroups({40, 0, 9}, suppress({40, 0, 9}, 49, 8)));
    CHECK_FALSE(otherGroups({4, 0, 2}, suppress({4, 0, 2}, 6, 8)));
}
