// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/interval.h"

#include "tests/support/precompiled.h"

#include <cmath>
#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int successes;
    int trials;
};

Outcome anyOutcome()
{
    const int trials = *rc::gen::inRange(1, 2000);
    return {*rc::gen::inRange(0, trials + 1), trials};
}

double width(const Interval &interval)
{
    return interval.high - interval.low;
}

} // namespace

TEST_CASE("the Wilson interval agrees with published values", "[interval]")
{
    struct Row {
        int successes, trials;
        double low, high;
    };
    const auto row = GENERATE(Row{6, 6, 0.610, 1}, Row{8, 8, 0.676, 1}, Row{13, 13, 0.772, 1}, Row{20, 20, 0.839, 1},
                              Row{60, 60, 0.940, 1}, Row{500, 500, 0.992, 1}, Row{10, 11, 0.623, 0.984},
                              Row{81, 263, 0.2553, 0.3662}, Row{15, 148, 0.0624, 0.1605}, Row{0, 20, 0, 0.1611},
                              Row{1, 29, 0.0061, 0.1718});

    const auto interval = wilsonInterval(row.successes, row.trials);

    REQUIRE(interval);
    CHECK(std::abs(interval->low - row.low) < 0.0006);
    CHECK(std::abs(interval->high - row.high) < 0.0006);
}

TEST_CASE("the Wilson interval ends exactly at none and at all", "[interval]")
{
    CHECK(wilsonInterval(0, 7)->low == 0.0);
    CHECK(wilsonInterval(7, 7)->high == 1.0);
}

TEST_CASE("there is no interval without trials, nor for numbers that are no proportion", "[interval]")
{
    CHECK_FALSE(wilsonInterval(0, 0));
    CHECK_FALSE(wilsonInterval(0, -1));
    CHECK_FALSE(wilsonInterval(-1, 5));
    CHECK_FALSE(wilsonInterval(6, 5));
    CHECK_FALSE(newcombeDifference(0, 0, 1, 2));
    CHECK_FALSE(newcombeDifference(1, 2, 0, 0));
}

TEST_CASE("the Wilson interval lies in [0, 1] and holds the share", "[interval][property]")
{
    CHECK(rc::check([] {
        const auto [successes, trials] = anyOutcome();
        const auto interval = wilsonInterval(successes, trials);
        RC_ASSERT(interval.has_value());
        RC_ASSERT(interval->low >= 0.0);
        RC_ASSERT(interval->high <= 1.0);
        RC_ASSERT(interval->low < interval->high);
        RC_ASSERT(interval->contains(double(successes) / trials));
    }));
}

TEST_CASE("the Wilson interval gets narrower with more trials of the same share", "[interval][property]")
{
    CHECK(rc::check([] {
        const auto [successes, trials] = anyOutcome();
        const int times = *rc::gen::inRange(2, 20);
        const auto few = wilsonInterval(successes, trials);
        const auto many = wilsonInterval(successes * times, trials * times);
        RC_ASSERT(width(*many) < width(*few));
    }));
}

TEST_CASE("the Wilson interval of the failures mirrors that of the successes", "[interval][property]")
{
    CHECK(rc::check([] {
        const auto [successes, trials] = anyOutcome();
        const auto good = wilsonInterval(successes, trials);
        const auto bad = wilsonInterval(trials - successes, trials);
        RC_ASSERT(std::abs(good->low - (1 - bad->high)) < 1e-12);
        RC_ASSERT(std::abs(good->high - (1 - bad->low)) < 1e-12);
    }));
}

// Table II of the paper gives first minus second; here it is B minus A, so its first sample stands as B.
TEST_CASE("the Newcombe interval agrees with the examples of the paper", "[interval]")
{
    struct Row {
        int successesB, trialsB, successesA, trialsA;
        double low, high;
    };
    const auto row = GENERATE(Row{56, 70, 48, 80, 0.0524, 0.3339}, Row{9, 10, 3, 10, 0.1705, 0.8090},
                              Row{6, 7, 2, 7, 0.0582, 0.8062}, Row{5, 56, 0, 29, -0.0381, 0.1926},
                              Row{0, 10, 0, 20, -0.1611, 0.2775}, Row{0, 10, 0, 10, -0.2775, 0.2775},
                              Row{10, 10, 0, 20, 0.6791, 1.0}, Row{10, 10, 0, 10, 0.6075, 1.0});

    const auto interval = newcombeDifference(row.successesA, row.trialsA, row.successesB, row.trialsB);

    REQUIRE(interval);
    CHECK(std::abs(interval->low - row.low) < 0.00006);
    CHECK(std::abs(interval->high - row.high) < 0.00006);
}

TEST_CASE("the Newcombe interval holds the difference and turns round with its samples", "[interval][property]")
{
    CHECK(rc::check([] {
        const auto a = anyOutcome();
        const auto b = anyOutcome();
        const auto there = newcombeDifference(a.successes, a.trials, b.successes, b.trials);
        const auto back = newcombeDifference(b.successes, b.trials, a.successes, a.trials);
        RC_ASSERT(there->low >= -1.0);
        RC_ASSERT(there->high <= 1.0);
        RC_ASSERT(there->contains(double(b.successes) / b.trials - double(a.successes) / a.trials));
        RC_ASSERT(std::abs(there->low + back->high) < 1e-12);
        RC_ASSERT(std::abs(there->high + back->low) < 1e-12);
    }));
}
