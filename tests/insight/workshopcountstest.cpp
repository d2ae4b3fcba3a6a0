// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/workshopcounts.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("who cancelled stands in one line", "[workshopcounts]")
{
    CHECK(whoCancelled({.cancelled = 5, .cancelledByUs = 2, .cancelledByVenue = 2, .cancelledByCommissioner = 1}) ==
          u"5 cancelled: 2 by us, 2 by the venue, 1 by the commissioner"_s);
    CHECK(whoCancelled({.cancelled = 1, .cancelledByVenue = 1}) == u"1 cancelled: 1 by the venue"_s);
}

TEST_CASE("a cancellation with no word on who cancelled is not lost", "[workshopcounts]")
{
    const WorkshopCount count{.cancelled = 3, .cancelledByUs = 1};
    CHECK(cancelledWithoutWord(count) == 2);
    CHECK(whoCancelled(count) == u"3 cancelled: 1 by us, 2 not stated"_s);
}

TEST_CASE("nothing is said where nothing was cancelled", "[workshopcounts]")
{
    CHECK_FALSE(whoCancelled({.delivered = 4}));
}

TEST_CASE("workshops in two groups are explained", "[workshopcounts]")
{
    Counts<WorkshopCount> counts{.groups = {{.group = u"Ada"_s, .planned = 4}, {.group = u"Sam"_s, .planned = 3}},
                                 .total = {.planned = 7}};
    CHECK_FALSE(workshopsNote(counts));
    counts.total.planned = 6;
    CHECK(workshopsNote(counts));
}
