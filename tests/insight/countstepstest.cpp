// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/countsteps.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("counts are coloured in four equal steps with round ends", "[countsteps]")
{
    const CountSteps steps({82, 241, 527, 352});

    CHECK(steps.breaks() == QList<int>{150, 300, 450});
    CHECK(steps.stepOf(0) == 0);
    CHECK(steps.stepOf(149) == 0);
    CHECK(steps.stepOf(150) == 1);
    CHECK(steps.stepOf(527) == 3);
    CHECK(steps.label(0) == u"under 150"_s);
    CHECK(steps.label(1) == u"150–299"_s);
    CHECK(steps.label(3) == u"450 and over"_s);
    CHECK(CountSteps({5000}).label(1) == u"1,000–1,999"_s);
}

TEST_CASE("few people make few steps", "[countsteps]")
{
    CHECK(CountSteps({}).steps() == 1);
    CHECK(CountSteps({0, 0}).label(0) == u"none"_s);
    const CountSteps two({0, 2, 1});
    CHECK(two.breaks() == QList<int>{1, 2});
    CHECK(two.label(0) == u"none"_s);
    CHECK(two.label(1) == u"1"_s);
    CHECK(two.label(2) == u"2 and over"_s);
}

TEST_CASE("the greatest count is always in the last step", "[countsteps][property]")
{
    CHECK(rc::check([] {
        const int most = *rc::gen::inRange(0, 1'000'000);
        const CountSteps steps({most, most / 2});
        RC_ASSERT(steps.stepOf(most) == steps.steps() - 1);
        RC_ASSERT(most < 3 || steps.steps() == 4);
    }));
}
