// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttable.h"

#include "tests/faults/faultoptions.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the table has a line for each fault, in columns, with a dash for what cannot be asked", "[faulttable]")
{
    const std::list<FaultLine> lines = {
        {.fault = u"kill"_s, .runs = 300, .losses = 1, .corrupt = 2, .unopenable = 0},
        {.fault = u"disk full"_s, .runs = 12, .remark = u"said at once"_s},
    };
    CHECK(faultTable(lines) == u"\n"
                               "Fault            Runs      Losses     Corrupt  Unopenable\n"
                               "kill              300           1           2           0\n"
                               "disk full          12           0           –           –  said at once\n"_s);
    CHECK(faultTable({}).isEmpty());
}

TEST_CASE("each fault draws from numbers of its own", "[faulttable]")
{
    CHECK(faultSeed(1) != faultSeed(2));
    CHECK(faultSeed(1) == faultSeed(1));
}
