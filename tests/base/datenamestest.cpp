// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datenames.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("months and days have our own names, long and short", "[datenames]")
{
    CHECK(monthName(1) == u"January"_s);
    CHECK(monthName(12) == u"December"_s);
    CHECK(shortMonthName(9) == u"Sep"_s); // QLocale says "Sept"
    CHECK(weekdayName(1) == u"Monday"_s);
    CHECK(shortWeekdayName(7) == u"Sun"_s);
}
