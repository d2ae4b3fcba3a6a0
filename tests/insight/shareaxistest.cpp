// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/shareaxis.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("an axis of shares starts a round five points below the least", "[shareaxis]")
{
    CHECK(shareAxis(0.832) == ShareAxis{.start = 75, .step = 5});
    CHECK(shareAxis(0.85) == ShareAxis{.start = 80, .step = 5});
    CHECK(shareAxis(0.80) == ShareAxis{.start = 75, .step = 5});
    CHECK(shareAxis(1.0) == ShareAxis{.start = 95, .step = 5});
    CHECK(shareAxis(0.832).startText() == u"Axis starts at 75%"_s);
}

TEST_CASE("a long axis of shares has wider steps, and never starts below zero", "[shareaxis]")
{
    CHECK(shareAxis(0.61) == ShareAxis{.start = 50, .step = 10});
    CHECK(shareAxis(0.28) == ShareAxis{.start = 20, .step = 20});
    CHECK(shareAxis(0.02) == ShareAxis{.start = 0, .step = 20});
    CHECK(shareAxis(0).startText() == u"Axis starts at 0%"_s);
    CHECK(shareAxis(0.28).ticks() == QList<int>{20, 40, 60, 80, 100});
}

TEST_CASE("an axis of shares always holds the least, with room, and ends at all", "[shareaxis][property]")
{
    CHECK(rc::check([] {
        const int thousandths = *rc::gen::inRange(0, 1001);
        const ShareAxis axis = shareAxis(thousandths / 1000.0);
        RC_ASSERT(axis.start >= 0 && axis.start * 10 <= std::max(0, thousandths - 50));
        RC_ASSERT(axis.ticks().first() == axis.start && axis.ticks().last() == 100);
        RC_ASSERT(axis.ticks().size() >= 2 && axis.ticks().size() <= 8);
    }));
}
