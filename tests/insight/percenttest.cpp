// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/percent.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a share is written as in the UK", "[percent]")
{
    CHECK(percent(0.9276, Decimals::One) == u"92.8%"_s);
    CHECK(percent(0.9276, Decimals::None) == u"93%"_s);
    CHECK(percent(0.91, Decimals::None) == u"91%"_s);
    CHECK(percent(0.91, Decimals::One) == u"91.0%"_s);
    CHECK(percent(10.0 / 11, Decimals::One) == u"90.9%"_s);
}

TEST_CASE("halves are rounded up, whatever binary makes of them", "[percent]")
{
    CHECK(percent(57.0 / 200, Decimals::None) == u"29%"_s);
    CHECK(percent(0.125, Decimals::None) == u"13%"_s);
    CHECK(percent(0.0625, Decimals::One) == u"6.3%"_s);
    CHECK(percent(0.1005, Decimals::One) == u"10.1%"_s);
}

TEST_CASE("none and all have no decimals", "[percent]")
{
    const auto decimals = GENERATE(Decimals::None, Decimals::One);
    CHECK(percent(0, decimals) == u"0%"_s);
    CHECK(percent(1, decimals) == u"100%"_s);
}

TEST_CASE("rounding does not make all of less than all, nor none of more than none", "[percent]")
{
    CHECK(percent(0.9996, Decimals::None) == u">99%"_s);
    CHECK(percent(0.9996, Decimals::One) == u">99.9%"_s);
    CHECK(percent(0.9994, Decimals::One) == u"99.9%"_s);
    CHECK(percent(0.004, Decimals::None) == u"<1%"_s);
    CHECK(percent(0.0004, Decimals::One) == u"<0.1%"_s);
    CHECK(percent(0.0005, Decimals::One) == u"0.1%"_s);
}

TEST_CASE("a reply rate may be above 100%", "[percent]")
{
    CHECK(percent(1.25, Decimals::None) == u"125%"_s);
    CHECK(percent(1.034, Decimals::One) == u"103.4%"_s);
}

TEST_CASE("only none is 0% and only all is 100%", "[percent][property]")
{
    CHECK(rc::check([] {
        const int trials = *rc::gen::inRange(1, 100000);
        const int successes = *rc::gen::inRange(0, trials + 1);
        const auto decimals = *rc::gen::element(Decimals::None, Decimals::One);
        const QString text = percent(double(successes) / trials, decimals);
        RC_ASSERT((text == u"0%"_s) == (successes == 0));
        RC_ASSERT((text == u"100%"_s) == (successes == trials));
        RC_ASSERT(text.endsWith(u'%'));
    }));
}
