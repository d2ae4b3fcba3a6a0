// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a fixed clock stands at the London time it was given", "[clock]")
{
    const FixedClock summer(CivilTime(QDate(2026, 8, 19), QTime(9, 30)));
    const FixedClock winter(CivilTime(QDate(2026, 12, 1), QTime(9, 30)));

    CHECK(summer.now() == CivilTime(QDate(2026, 8, 19), QTime(9, 30)));
    CHECK(utcStamp(summer) == u"2026-08-19T08:30:00.000Z"_s);
    CHECK(utcStamp(winter) == u"2026-12-01T09:30:00.000Z"_s);
}
