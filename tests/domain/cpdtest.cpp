// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cpd.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

TEST_CASE("only a full attendance earns CPD", "[cpd]")
{
    for (const auto &entry : words<BookingStatus>)
        CHECK(cpdMinutesEarned(entry.value, 180) == (entry.value == BookingStatus::Attended ? 180 : 0));
    CHECK(cpdMinutesEarned(BookingStatus::Attended, 0) == 0);
}

TEST_CASE("only a firm booking has CPD ahead of it", "[cpd]")
{
    for (const auto &entry : words<BookingStatus>)
        CHECK(cpdMinutesAhead(entry.value, 180) == (entry.value == BookingStatus::Booked ? 180 : 0));
}

TEST_CASE("CPD hours are printed without needless zeros", "[cpd]")
{
    CHECK(cpdHours(120) == u"2"_s);
    CHECK(cpdHours(210) == u"3.5"_s);
    CHECK(cpdHours(15) == u"0.25"_s);
    CHECK(cpdHours(330) == u"5.5"_s);
    CHECK(cpdHours(0) == u"0"_s);
    CHECK(cpdHours(600) == u"10"_s);
    CHECK(cpdHours(6000) == u"100"_s);
}

TEST_CASE("the CPD hours of a whole service are printed in full", "[cpd]")
{
    CHECK(cpdHours(600'000) == u"10000"_s);
    CHECK(cpdHours(74'070) == u"1234.5"_s);
    CHECK(cpdHours(60'000'015) == u"1000000.25"_s);
}

TEST_CASE("CPD hours are the minutes, to the hundredth of an hour", "[cpd][property]")
{
    CHECK(rc::check([] {
        const int minutes = *rc::gen::inRange(0, 10'000'000);
        const QString hours = cpdHours(minutes);
        RC_ASSERT(std::abs(hours.toDouble() - minutes / 60.0) <= 0.00501);
        RC_ASSERT(!hours.contains(u'e'));
        RC_ASSERT(!hours.contains(u'.') || !hours.endsWith(u'0'));
        RC_ASSERT(!hours.endsWith(u'.'));
    }));
}
