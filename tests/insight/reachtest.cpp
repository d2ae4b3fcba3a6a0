// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reach.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

Counts<ReachCount> reachOf(const QList<int> &people, int total, int unnamed)
{
    Counts<ReachCount> counts;
    for (const int count : people)
        counts.groups.append({.group = u"Somewhere"_s, .people = count});
    counts.total = {.group = {}, .people = total, .unnamed = unnamed};
    return counts;
}

} // namespace

TEST_CASE("people seen in two groups are counted beyond the total", "[reach]")
{
    CHECK(peopleBeyondTotal(reachOf({20, 15}, 35, 0)) == 0);
    CHECK(peopleBeyondTotal(reachOf({20, 15}, 32, 0)) == 3);
    CHECK(peopleBeyondTotal(reachOf({}, 32, 0)) == 0);
}

TEST_CASE("the notes under reach say what the numbers leave out", "[reach]")
{
    CHECK(reachNotes(reachOf({20, 15}, 35, 0)).isEmpty());
    const QStringList notes = reachNotes(reachOf({20, 15}, 32, 41));
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].startsWith(u"The groups add up to 3 more than the total"_s));
    CHECK(notes[1] == u"41 attendances had no name and are not in the reach."_s);
    CHECK(reachNotes(reachOf({}, 35, 1)) == QStringList{u"1 attendance had no name and is not in the reach."_s});
}
