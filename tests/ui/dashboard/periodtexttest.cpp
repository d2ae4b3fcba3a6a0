// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/periodtext.h"

#include "tests/support/uifixture.h"
#include "ui/dashboard/dashboardwords.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("days are written out in full, with their years", "[periodtext]")
{
    const QDate from(2025, 9, 1), to(2026, 8, 31);
    CHECK(longDays({from, to}) == u"1 September 2025 to 31 August 2026"_s);
    CHECK(longDays({from, {}}) == u"from 1 September 2025"_s);
    CHECK(longDays({{}, to}) == u"until 31 August 2026"_s);
    CHECK(longDays({}) == u"all years"_s);
}

TEST_CASE("whole months are written as months", "[periodtext]")
{
    CHECK(shortDays({QDate(2025, 9, 1), QDate(2026, 8, 31)}) == u"Sep 2025 to Aug 2026"_s);
    CHECK(shortDays({QDate(2026, 2, 1), QDate(2026, 2, 28)}) == u"Feb 2026"_s);
    CHECK(shortDays({QDate(2025, 8, 19), QDate(2026, 8, 18)}) == u"19 Aug 2025 to 18 Aug 2026"_s);
}

TEST_CASE("a subtitle says measure, period, place and where the axis starts", "[periodtext]")
{
    const Scope scope{{QDate(2025, 9, 1), QDate(2026, 8, 31)}, u"Awareness session"_s, u"London"_s};
    CHECK(scopeLine(scope) == u"1 September 2025 to 31 August 2026 · London · Awareness session"_s);
    CHECK(shareSubtitle(scope, u"Axis starts at 75%"_s) ==
          u"Share rating the workshop good or excellent, Sep 2025 to Aug 2026, Awareness session, London. "
          u"Axis starts at 75%"_s);
}

TEST_CASE("the list behind a mark says what adds up to it, and what is not in it", "[periodtext]")
{
    WorkshopsBehind behind;
    behind.workshops = {WorkshopBehind{}};
    behind.workshops[0].rated = 389;
    behind.workshops[0].goodOrExcellent = 338;
    const Mark london{Grouping::Region, u"London"_s, Mark::Of::Ratings};
    CHECK(drillTitle(london, behind) == u"1 workshop behind London"_s);
    CHECK(drillSubtitle(london, behind, 0) ==
          u"338 of 389 forms rated good or excellent, 86.9% (95% interval 83.2% to 89.9%). "
          u"Press Enter to open a workshop, Esc to go back"_s);
    behind.loose = {{}, 2, 1, 1};
    CHECK(drillSubtitle(london, behind, 0).contains(u"2 of the forms belong to no workshop."_s));
    const Mark august{Grouping::Month, u"2026-08"_s, Mark::Of::Ratings};
    CHECK(drillTitle(august, behind).endsWith(u"behind Aug 2026"_s));
    behind.workshops[0].rated = 4;
    CHECK(drillSubtitle(london, behind, 0).startsWith(u"5 forms rated, too few for a share."_s));
    behind.workshops[0].rated = 0;
    behind.loose = {{}, 1, 1, 1};
    CHECK(drillSubtitle(london, behind, 0).startsWith(u"1 form rated, too few for a share. 1 of the forms belongs"_s));
}
