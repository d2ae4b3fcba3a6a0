// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/logbook/randomlogbook.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

TEST_CASE("edits undone step by step give back every state, and redone give it again", "[undo][property]")
{
    CHECK(rc::check([] { undoneAndRedone(); }));
}

TEST_CASE("undo and redo walk one stack, however they and new edits are mixed", "[undo][property]")
{
    CHECK(rc::check([] { walkedOneStack(); }));
}
