// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/titles.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

Satisfaction rated(int goodOrExcellent, int rated)
{
    return {.group = {}, .rated = rated, .goodOrExcellent = goodOrExcellent};
}

} // namespace

TEST_CASE("a title says above or below only where the interval excludes the share of all", "[titles]")
{
    const Satisfaction all = rated(800, 1000);

    CHECK(claimAgainstAll(rated(99, 100), all) == Claim::Above);
    CHECK(claimAgainstAll(rated(60, 100), all) == Claim::Below);
    CHECK(claimAgainstAll(rated(85, 100), all) == Claim::NoClearDifference);
    CHECK(claimAgainstAll(rated(75, 100), all) == Claim::NoClearDifference);
}

TEST_CASE("nothing is claimed of a group that shows no share", "[titles]")
{
    const Satisfaction all = rated(500, 1000);

    REQUIRE(rated(9, 9).interval()->low > 0.5);
    CHECK(claimAgainstAll(rated(9, 9), all) == Claim::NoClearDifference);
    CHECK(claimAgainstAll(rated(10, 10), all) == Claim::Above);
    CHECK(claimAgainstAll(rated(0, 0), all) == Claim::NoClearDifference);
    CHECK(claimAgainstAll(rated(10, 10), rated(0, 0)) == Claim::NoClearDifference);
}

TEST_CASE("a title says risen or fallen only where the interval of the difference excludes zero", "[titles]")
{
    CHECK(changeSince(rated(48, 80), rated(56, 70)) == Change::Risen);
    CHECK(changeSince(rated(56, 70), rated(48, 80)) == Change::Fallen);
    CHECK(changeSince(rated(60, 80), rated(56, 70)) == Change::NoClearChange);
    CHECK(changeSince(rated(0, 9), rated(70, 70)) == Change::NoClearChange);
    CHECK(changeSince(rated(0, 0), rated(70, 70)) == Change::NoClearChange);
}

TEST_CASE("a target is met only where the whole interval meets it", "[titles]")
{
    CHECK(hasMetTarget(rated(60, 60), 0.9));
    CHECK_FALSE(hasMetTarget(rated(20, 20), 0.9));
    CHECK_FALSE(hasMetTarget(rated(95, 100), 0.9));
    CHECK_FALSE(hasMetTarget(rated(9, 9), 0.1));
    CHECK_FALSE(hasMetTarget(rated(0, 0), 0.0));
}

TEST_CASE("a group is not both above and below, whichever way the ratings are turned", "[titles][property]")
{
    CHECK(rc::check([] {
        const int n = *rc::gen::inRange(1, 500);
        const int good = *rc::gen::inRange(0, n + 1);
        const int all = *rc::gen::inRange(1, 5000);
        const int allGood = *rc::gen::inRange(0, all + 1);
        const Claim claim = claimAgainstAll(rated(good, n), rated(allGood, all));
        const Claim turned = claimAgainstAll(rated(n - good, n), rated(all - allGood, all));
        RC_ASSERT((claim == Claim::Above) == (turned == Claim::Below));
        RC_ASSERT(changeSince(rated(good, n), rated(good, n)) == Change::NoClearChange);
    }));
}
