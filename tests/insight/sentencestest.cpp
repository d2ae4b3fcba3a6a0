// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sentences.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("lists are joined as a sentence has them", "[sentences]")
{
    CHECK(joinedWithAnd({}).isEmpty());
    CHECK(joinedWithAnd({u"Wales"_s}) == u"Wales"_s);
    CHECK(joinedWithAnd({u"Wales"_s, u"London"_s}) == u"Wales and London"_s);
    CHECK(joinedWithAnd({u"Wales"_s, u"London"_s, u"Kent"_s}) == u"Wales, London and Kent"_s);
    CHECK(countText(1081) == u"1,081"_s);
    CHECK(capitalised(u"the North East"_s) == u"The North East"_s);
}

TEST_CASE("a sector inside a sentence takes its article and keeps its abbreviation", "[sentences]")
{
    CHECK(sectorInSentence(u"Social care"_s) == u"social care"_s);
    CHECK(sectorInSentence(u"Police"_s) == u"the police"_s);
    CHECK(sectorInSentence(u"NHS"_s) == u"NHS"_s);
}

TEST_CASE("a part is half only where it is about half", "[sentences]")
{
    const QStringList two{u"health"_s, u"housing"_s};
    CHECK(partOfDelegates(50, 100, two) == u"Half of delegates work in health or housing"_s);
    CHECK(partOfDelegates(53, 100, two) == u"More than half of delegates work in health or housing"_s);
    CHECK(partOfDelegates(70, 100, two) == u"Most delegates work in health or housing"_s);
    CHECK(partOfDelegates(9, 9, {u"health"_s}) == u"All delegates work in health"_s);
    CHECK(partOfDelegates(47, 100, two).isEmpty());
    CHECK(partOfDelegates(0, 0, two).isEmpty());
}
