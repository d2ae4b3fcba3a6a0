// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/satisfaction.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the good or excellent share counts forms with an overall rating", "[satisfaction]")
{
    const Satisfaction measure = satisfaction(RatingCount{.group = u"Wales"_s, .rated = 11, .goodOrExcellent = 10});

    CHECK(measure.group == u"Wales"_s);
    CHECK(measure.share() == 10.0 / 11);
    CHECK(measure.interval() == wilsonInterval(10, 11));
}

TEST_CASE("without a rated form there is neither share nor interval", "[satisfaction]")
{
    const Satisfaction none;
    CHECK_FALSE(none.share());
    CHECK_FALSE(none.interval());
}

TEST_CASE("satisfaction keeps the order of the groups, the empty ones too", "[satisfaction]")
{
    const Counts<RatingCount> counts{
        .groups = {{u"Wales"_s, 12, 11}, {u"Scotland"_s, 0, 0}, {QString(), 3, 3}},
        .total = {QString(), 15, 14},
    };

    const auto table = satisfaction(counts);

    CHECK(table.groups == QList<Satisfaction>{{u"Wales"_s, 12, 11}, {u"Scotland"_s, 0, 0}, {QString(), 3, 3}});
    CHECK(table.total == Satisfaction{QString(), 15, 14});
}

TEST_CASE("below ten rated forms no share is shown", "[satisfaction]")
{
    CHECK(shareText({.group = {}, .rated = 0, .goodOrExcellent = 0}, Decimals::One) == u"too few forms (0)"_s);
    CHECK(shareText({.group = {}, .rated = 4, .goodOrExcellent = 4}, Decimals::One) == u"too few forms (4)"_s);
    CHECK_FALSE(Satisfaction{.group = {}, .rated = 9, .goodOrExcellent = 9}.hasEnoughForms());
    CHECK(Satisfaction{.group = {}, .rated = 10, .goodOrExcellent = 9}.hasEnoughForms());
    CHECK(shareText({.group = {}, .rated = 10, .goodOrExcellent = 9}, Decimals::None) == u"90%"_s);
}
