// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a workshop type is found as it was put in", "[types]")
{
    StoreFixture logbook;
    const WorkshopType talk{
        logbook.ids.next<WorkshopTypeId>(), u"Induction talk"_s, u"I"_s, 7, 45, 30, 40, 5, QuestionSetId(1)};
    logbook.stores.types.add(talk);
    CHECK(logbook.stores.types.find(talk.id) == talk);
    CHECK(logbook.stores.types.all().last() == talk);
}

TEST_CASE("a workshop type without a question set has none", "[types]")
{
    StoreFixture logbook;
    const auto id = logbook.type(u"Family day"_s);
    CHECK(logbook.stores.types.find(id)->questionSet.isNull());
}

TEST_CASE("a workshop type is found by any spelling of its name", "[types]")
{
    const StoreFixture logbook;
    CHECK(logbook.stores.types.findByName(u" half day  TRAINING "_s)->letter == u"H"_s);
    CHECK_FALSE(logbook.stores.types.findByName(u"Half"_s).has_value());
    CHECK_FALSE(logbook.stores.types.find(WorkshopTypeId(99)).has_value());
}
