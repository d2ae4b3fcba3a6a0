// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("what no file's name may hold becomes a dash, and the rest stays", "[filename]")
{
    CHECK(asFileName(u"Zoë Young’s day, 50% (2026)"_s) == u"Zoë Young’s day, 50% (2026)"_s);
    CHECK(asFileName(u"../Health\\care: \"a\"<b>|*?\n"_s) == u"..-Health-care- -a--b-----"_s);
    CHECK(asFileName({}).isEmpty());
}
