// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civiltime.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a civil time reads back what it writes", "[civiltime]")
{
    const CivilTime time(QDate(2026, 8, 19), QTime(9, 30, 59));

    CHECK(time.toIso() == u"2026-08-19T09:30"_s);
    CHECK(CivilTime::fromIso(time.toIso()) == time);
}

TEST_CASE("a civil time accepts a space, seconds and a bare date", "[civiltime]")
{
    CHECK(CivilTime::fromIso(u"2026-08-19 09:30") == CivilTime(QDate(2026, 8, 19), QTime(9, 30)));
    CHECK(CivilTime::fromIso(u" 2026-08-19T09:30:59 ") == CivilTime(QDate(2026, 8, 19), QTime(9, 30)));
    CHECK(CivilTime::fromIso(u"2026-08-19") == CivilTime(QDate(2026, 8, 19)));
}

TEST_CASE("what is no civil time is refused", "[civiltime]")
{
    const auto text = GENERATE(u""_s, u"2026-02-30"_s, u"2026-08-19T24:00"_s, u"19/08/2026"_s, u"2026-08-19x09:30"_s,
                               u"2026-08-19T9:30"_s);
    CAPTURE(text);
    CHECK_FALSE(CivilTime::fromIso(text).has_value());
}

TEST_CASE("minutes cross midnight both ways", "[civiltime]")
{
    const CivilTime evening(QDate(2026, 12, 31), QTime(23, 30));

    CHECK(evening.plusMinutes(45) == CivilTime(QDate(2027, 1, 1), QTime(0, 15)));
    CHECK(CivilTime(QDate(2027, 1, 1)).plusMinutes(-1) == CivilTime(QDate(2026, 12, 31), QTime(23, 59)));
}

TEST_CASE("adding minutes and counting them agree", "[civiltime][property]")
{
    CHECK(rc::check([](int minutes) {
        const CivilTime start(QDate(2026, 3, 29), QTime(1, 30)); // the night the clocks change: no zone arithmetic
        const CivilTime end = start.plusMinutes(minutes % 10'000'000);
        RC_ASSERT(start.minutesTo(end) == minutes % 10'000'000);
        RC_ASSERT((start < end) == (minutes % 10'000'000 > 0));
    }));
}
