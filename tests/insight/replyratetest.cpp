// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/replyrate.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const Counts<ReplyCount> AllNamed{
    .groups = {{u"Police"_s, 8, 10}, {u"Health"_s, 0, 4}, {QString(), 0, 3}},
    .total = {QString(), 8, 17},
};

const Counts<ReplyCount> SomeUnnamed{
    .groups = {{u"Police"_s, 8, 10}, {u"Health"_s, 0, 4}, {QString(), 2, 3}},
    .total = {QString(), 10, 17},
};

} // namespace

TEST_CASE("the reply rate is responses by attendance", "[replyrate]")
{
    const auto rates = replyRates(AllNamed, Grouping::Sector);

    REQUIRE(rates.groups.size() == 3);
    CHECK(rates.groups[0].group == u"Police"_s);
    CHECK(rates.groups[0].rate() == 0.8);
    CHECK(rates.groups[1].rate() == 0.0);
    CHECK(rates.groups[2].rate() == 0.0);
    CHECK(rates.total.rate() == 8.0 / 17);
    CHECK_FALSE(whyNoRates(rates));
}

TEST_CASE("where nobody attended there is no reply rate", "[replyrate]")
{
    CHECK_FALSE(ReplyRate{.group = {}, .responses = 3, .attended = 0}.rate());
}

TEST_CASE("missing head counts can lift a reply rate above one", "[replyrate]")
{
    CHECK(ReplyRate{.group = {}, .responses = 12, .attended = 10}.rate() == 1.2);
}

TEST_CASE("one form without a name takes the rate from every group of people", "[replyrate]")
{
    const auto by = GENERATE(Grouping::Sector, Grouping::Workplace);

    auto rates = replyRates(SomeUnnamed, by);

    for (const ReplyRate &rate : rates.groups)
        CHECK_FALSE(rate.rate());
    CHECK(rates.groups[0].responses == 8);
    CHECK(rates.total.rate() == 10.0 / 17);
    REQUIRE(whyNoRates(rates));
    CHECK(whyNoRates(rates)->startsWith(u"2 forms have no name"_s));
    const auto one = std::find_if(rates.groups.begin(), rates.groups.end(),
                                  [](const ReplyRate &rate) { return rate.group.isEmpty(); });
    one->responses = 1;
    CHECK(whyNoRates(rates)->startsWith(u"1 form has no name"_s));
}

TEST_CASE("groups of workshops keep their rate whatever belongs to no group", "[replyrate]")
{
    const auto by = GENERATE(Grouping::Region, Grouping::Type, Grouping::Month, Grouping::Trainer);

    const auto rates = replyRates(SomeUnnamed, by);

    CHECK(rates.groups[0].rate() == 0.8);
    CHECK_FALSE(whyNoRates(rates));
}
