// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include "tests/support/precompiled.h"

using namespace turnout;

TEST_CASE("progress reaches its listener until it is cancelled", "[progress]")
{
    qint64 last = 0;
    Progress progress([&](qint64 done, qint64) { last = done; });

    progress.report(7, 10);
    CHECK(last == 7);

    progress.cancel();
    try {
        progress.report(8, 10);
        FAIL("a cancelled report returns");
    } catch (const Error &error) {
        CHECK(error.kind == Error::Cancelled);
    }
    CHECK(last == 7);
}
