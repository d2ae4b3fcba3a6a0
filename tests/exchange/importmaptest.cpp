// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/importmap.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a map file says columns, rules and constants", "[importmap]")
{
    const auto map = importMapFromJson(R"({
        "columns": {"number": "slug", "status": "tags"},
        "values": {"status": [{"contains": "cancelled", "is": "cancelled"}, {"equals": "", "is": "delivered"}]},
        "constants": {"places": 20}
    })");

    REQUIRE(map);
    CHECK(map->columns == QMap<QString, QString>{{u"number"_s, u"slug"_s}, {u"status"_s, u"tags"_s}});
    CHECK(map->values.value(u"status"_s) ==
          QList<ValueRule>{{ValueRule::When::Contains, u"cancelled"_s, u"cancelled"_s},
                           {ValueRule::When::Equals, u""_s, u"delivered"_s}});
    CHECK(map->constants.value(u"places"_s) == u"20"_s);
}

TEST_CASE("what is no map is refused in words", "[importmap]")
{
    const auto [json, word] = GENERATE(table<QByteArray, QString>({
        {"columns: yes", u"JSON"_s},
        {"[1, 2]", u"object"_s},
        {R"({"column": {}})", u"column"_s},
        {R"({"columns": []})", u"columns"_s},
        {R"({"columns": {"number": null}})", u"number"_s},
        {R"({"values": {"status": {"equals": "a", "is": "b"}}})", u"status"_s},
        {R"({"values": {"status": [{"equals": "a", "contains": "a", "is": "b"}]}})", u"status"_s},
        {R"({"values": {"status": [{"contains": "a"}]}})", u"status"_s},
        {R"({"values": {"status": [{"contains": "a", "is": "b", "else": "c"}]}})", u"status"_s},
    }));
    CAPTURE(json);
    const auto map = importMapFromJson(json);
    REQUIRE_FALSE(map);
    CHECK(map.error().kind == Error::Invalid);
    CHECK(map.error().message.contains(word));
}
