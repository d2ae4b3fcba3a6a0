// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("an id survives being text, at all 63 bits", "[id]")
{
    const WorkshopId id(Q_INT64_C(9223372036854775807));

    CHECK(id.toText() == u"9223372036854775807"_s);
    CHECK(WorkshopId::fromText(id.toText()) == id);
}

TEST_CASE("what is no id is refused", "[id]")
{
    const auto text = GENERATE(u""_s, u"0"_s, u"-5"_s, u"2026-047"_s, u"99999999999999999999"_s);
    CAPTURE(text);
    CHECK_FALSE(WorkshopId::fromText(text).has_value());
}
