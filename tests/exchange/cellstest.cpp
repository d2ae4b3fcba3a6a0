// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/cells.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("dates are read as people in the UK write them", "[cells]")
{
    const auto text = GENERATE(u"2026-08-04"_s, u"04/08/2026"_s, u"4/8/26"_s, u"4.8.2026"_s, u"4-8-2026"_s,
                               u"4 August 2026"_s, u"4 Aug 26"_s, u"4th August, 2026"_s, u"Tuesday 4 August 2026"_s,
                               u"4-Aug-2026"_s, u"  4\u00a0August 2026 "_s);
    CAPTURE(text);
    CHECK(cells::date(text) == QDate(2026, 8, 4));
}

TEST_CASE("what is no date is not guessed at", "[cells]")
{
    const auto text = GENERATE(u"31/02/2026"_s, u"08/27/2026"_s, u"4 Oktober 2026"_s, u"2026"_s, u"soon"_s, u"45871"_s,
                               u"2026-13-01"_s);
    CAPTURE(text);
    CHECK_FALSE(cells::date(text).has_value());
}

TEST_CASE("two-digit years are those of working lives", "[cells]")
{
    CHECK(cells::date(u"1/1/69"_s) == QDate(2069, 1, 1));
    CHECK(cells::date(u"1/1/70"_s) == QDate(1970, 1, 1));
}

TEST_CASE("times are read with or without am and pm", "[cells]")
{
    CHECK(cells::time(u"9:30"_s) == QTime(9, 30));
    CHECK(cells::time(u"09.30"_s) == QTime(9, 30));
    CHECK(cells::time(u"4:00:00 PM"_s) == QTime(16, 0));
    CHECK(cells::time(u"12 am"_s) == QTime(0, 0));
    CHECK(cells::time(u"12.15 p.m."_s) == QTime(12, 15));
    CHECK_FALSE(cells::time(u"13 pm"_s).has_value());
    CHECK_FALSE(cells::time(u"9"_s).has_value());
    CHECK_FALSE(cells::time(u"25:00"_s).has_value());
}

TEST_CASE("a date may have a time behind it", "[cells]")
{
    const cells::When morning{QDate(2026, 8, 19), QTime(9, 30)};
    CHECK(cells::when(u"2026-08-19 09:30"_s) == morning);
    CHECK(cells::when(u"2026-08-19T09:30:00"_s) == morning);
    CHECK(cells::when(u"19/08/2026, 9:30 am"_s) == morning);
    CHECK(cells::when(u"19 August 2026"_s) == cells::When{QDate(2026, 8, 19), std::nullopt});
    CHECK_FALSE(cells::when(u"19/08/2026 lunchtime"_s).has_value());
}

TEST_CASE("every date reads back in each way it is written", "[cells][property]")
{
    CHECK(rc::check([] {
        const QDate date = QDate(1970, 1, 1).addDays(*rc::gen::inRange(0, 36'000));
        RC_ASSERT(cells::date(date.toString(u"yyyy-MM-dd"_s)) == date);
        RC_ASSERT(cells::date(date.toString(u"d/M/yyyy"_s)) == date);
        RC_ASSERT(cells::date(QLocale::c().toString(date, u"d MMMM yyyy"_s)) == date);
    }));
}

TEST_CASE("counts are whole and not negative", "[cells]")
{
    CHECK(cells::count(u"12"_s) == 12);
    CHECK(cells::count(u" 12.0 "_s) == 12);
    CHECK(cells::count(u"0"_s) == 0);
    CHECK_FALSE(cells::count(u"-1"_s).has_value());
    CHECK_FALSE(cells::count(u"12.5"_s).has_value());
    CHECK_FALSE(cells::count(u"twelve"_s).has_value());
    CHECK_FALSE(cells::count(u"99999999999"_s).has_value());
}

TEST_CASE("yes and no are read however they are put", "[cells]")
{
    CHECK(cells::yesOrNo(u"Y"_s) == true);
    CHECK(cells::yesOrNo(u" TRUE "_s) == true);
    CHECK(cells::yesOrNo(u"0"_s) == false);
    CHECK_FALSE(cells::yesOrNo(u"perhaps"_s).has_value());
}
