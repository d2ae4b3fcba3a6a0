// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("white space that people do not see is dropped", "[text]")
{
    CHECK(tidied(u"  Ada\u00a0\u00a0Okafor\t"_s) == u"Ada Okafor"_s);
}

TEST_CASE("spellings of one name share a key", "[text]")
{
    CHECK(matchKey(u"O\u2019Neill"_s) == matchKey(u"ONEILL"_s));
    CHECK(matchKey(u"Zo\u00eb  Smith-Jones"_s) == matchKey(u"zoe smith jones"_s));
    CHECK(matchKey(u"St. Mary's"_s) == matchKey(u"St Marys"_s));
    CHECK(matchKey(u"Reid"_s) != matchKey(u"Read"_s));
}

TEST_CASE("names sort as people expect", "[text]")
{
    CHECK(sortKey(u"De Silva"_s) < sortKey(u"Dean"_s));
    CHECK(sortKey(u"Émile"_s) < sortKey(u"Fay"_s));
}

TEST_CASE("words are found by their beginnings, in any order", "[text]")
{
    CHECK(wordsBegin(u"Siân Prosser"_s, u"sia"_s));
    CHECK(wordsBegin(u"Siân Prosser"_s, u"pro SI"_s));
    CHECK(wordsBegin(u"Siân Prosser"_s, u" "_s));
    CHECK_FALSE(wordsBegin(u"Siân Prosser"_s, u"rosser"_s));
    CHECK_FALSE(wordsBegin(u"Siân Prosser"_s, u"sian ada"_s));
    CHECK_FALSE(wordsBegin(QString(), u"a"_s));
}
