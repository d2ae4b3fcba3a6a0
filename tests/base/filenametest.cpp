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

TEST_CASE("a file's name is kept short enough for every system", "[filename]")
{
    CHECK(asFileName(QString(5000, u'a')) == QString(120, u'a'));
    CHECK(asFileName(QString(5000, u'語')).toUtf8().size() <= 200);
}

TEST_CASE("a file is not named as a device of Windows", "[filename]")
{
    CHECK(asFileName(u"CON"_s) == u"-CON"_s);
    CHECK(asFileName(u"com1.csv"_s) == u"-com1.csv"_s);
    CHECK(asFileName(u"Conwy"_s) == u"Conwy"_s);
    CHECK(asFileName(u"comb"_s) == u"comb"_s);
}
