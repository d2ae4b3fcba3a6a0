// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttable.h"
#include "tests/faults/property.h"
#include "tests/logbook/randomlogbook.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Counts every run of the property into a line of its own; when it does not hold, something was lost.
template <class Property>
void manyTimes(const QString &fault, unsigned seed, int briefly, int atLength, Property property)
{
    FaultLine &line = faultLine(fault);
    const bool held = holds(seed, howMany(briefly, atLength), [&] {
        ++line.runs;
        property();
    });
    line.losses += held ? 0 : 1;
    CHECK(held);
}

} // namespace

TEST_CASE("random edits undone give every state back, and redone give it again", "[faults][undo]")
{
    manyTimes(u"random edits undone and redone"_s, 50, 10, 3000, undoneAndRedone);
}

TEST_CASE("edits, undos and redos in any order walk one stack", "[faults][undo]")
{
    manyTimes(u"edits, undos and redos mixed"_s, 51, 10, 3000, walkedOneStack);
}

TEST_CASE("undo of what somebody else touched since says so and does nothing by halves", "[faults][undo]")
{
    manyTimes(u"undo of what others touched since"_s, 52, 20, 3000, refusedWhereOthersTouched);
}
