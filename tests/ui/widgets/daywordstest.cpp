// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daywords.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a day is said in words and in figures", "[daywords]")
{
    CHECK(dayWords(QDate(2026, 8, 27)) == u"Thu 27 August 2026"_s);
    CHECK(dayFigures(QDate(2026, 9, 3)) == u"Thu 03/09/2026"_s);
    CHECK(dayWords(QDate()).isEmpty());
    CHECK(dayFigures(QDate()).isEmpty());
}

TEST_CASE("a day is said by how far it is away", "[daywords]")
{
    const QDate today(2026, 8, 18);
    CHECK(awayWords(today, today) == u"today"_s);
    CHECK(awayWords(today.addDays(1), today) == u"tomorrow"_s);
    CHECK(awayWords(today.addDays(9), today) == u"in 9 days"_s);
    CHECK(awayWords(today.addDays(-1), today) == u"yesterday"_s);
    CHECK(awayWords(today.addDays(-30), today) == u"30 days ago"_s);
}
