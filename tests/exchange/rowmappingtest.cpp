// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/rowmapping.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QString valueFor(const QString &cell, const QList<ValueRule> &rules)
{
    const ImportMap map{{{u"status"_s, u"tags"_s}}, {{u"status"_s, rules}}, {}};
    const auto mapping = RowMapping::make(ImportKind::Workshops, {u"tags"_s}, map);
    REQUIRE(mapping);
    return mapping->value({{cell}, 2}, u"status"_s);
}

constexpr auto Contains = ValueRule::When::Contains;
constexpr auto Equals = ValueRule::When::Equals;

} // namespace

TEST_CASE("without a map, headings are known by name and alias, whatever their case", "[rowmapping]")
{
    const auto mapping = RowMapping::make(ImportKind::Delegates,
                                          {u" E-Mail "_s, u"Surname"_s, u"employer"_s, u"Shoe size"_s}, std::nullopt);
    REQUIRE(mapping);
    const TableRow row{{u"ada@example.org"_s, u"Okafor"_s, u"Oak Lane School"_s, u"38"_s}, 2};

    CHECK(mapping->value(row, u"email"_s) == u"ada@example.org"_s);
    CHECK(mapping->value(row, u"family_name"_s) == u"Okafor"_s);
    CHECK(mapping->value(row, u"organisation"_s) == u"Oak Lane School"_s);
    CHECK_FALSE(mapping->has(u"given_name"_s));
    CHECK(mapping->unusedHeadings() == QStringList{u"Shoe size"_s});
}

TEST_CASE("a heading that bears a field's own name comes before one that is an alias", "[rowmapping]")
{
    const auto mapping = RowMapping::make(ImportKind::Workshops, {u"id"_s, u"number"_s}, std::nullopt);
    REQUIRE(mapping);
    CHECK(mapping->value({{u"77"_s, u"2026-047"_s}, 2}, u"number"_s) == u"2026-047"_s);
}

TEST_CASE("several fields may read one column, and a constant fills what is empty", "[rowmapping]")
{
    const ImportMap map{
        {{u"number"_s, u"slug"_s}, {u"notes"_s, u"slug"_s}, {u"places"_s, u"seats"_s}}, {}, {{u"places"_s, u"20"_s}}};
    const auto mapping = RowMapping::make(ImportKind::Workshops, {u"slug"_s, u"seats"_s}, map);
    REQUIRE(mapping);

    CHECK(mapping->value({{u"a"_s, u"12"_s}, 2}, u"notes"_s) == u"a"_s);
    CHECK(mapping->value({{u"a"_s, u"12"_s}, 2}, u"places"_s) == u"12"_s);
    CHECK(mapping->value({{u"a"_s, u" "_s}, 3}, u"places"_s) == u"20"_s);
    CHECK(mapping->value({{u"a"_s}, 4}, u"places"_s) == u"20"_s); // a short row
}

TEST_CASE("the first rule that matches wins", "[rowmapping]")
{
    const QList<ValueRule> rules = {{Contains, u"cancel"_s, u"cancelled"_s}, {Contains, u""_s, u"delivered"_s}};
    CHECK(valueFor(u"SWC,CANCELLED"_s, rules) == u"cancelled"_s);
    CHECK(valueFor(u"SWC"_s, rules) == u"delivered"_s);
    CHECK(valueFor(u""_s, rules) == u"delivered"_s);
}

TEST_CASE("where no rule matches, renaming leaves the cell and picking out leaves nothing", "[rowmapping]")
{
    CHECK(valueFor(u"planned"_s, {{Equals, u"done"_s, u"delivered"_s}}) == u"planned"_s);
    CHECK(valueFor(u"Done"_s, {{Equals, u"done"_s, u"delivered"_s}}) == u"delivered"_s);
    CHECK(valueFor(u"online,DC"_s, {{Contains, u"SWC"_s, u"SWC"_s}, {Equals, u"x"_s, u"y"_s}}).isEmpty());
}

TEST_CASE("a map may name a field by any of its names", "[rowmapping]")
{
    const ImportMap map{{{u"head count"_s, u"a"_s}, {u"Capacity"_s, u"b"_s}, {u"cancelled-by"_s, u"c"_s}}, {}, {}};
    const auto mapping = RowMapping::make(ImportKind::Workshops, {u"a"_s, u"b"_s, u"c"_s}, map);
    REQUIRE(mapping);
    CHECK(mapping->has(u"head_count"_s));
    CHECK(mapping->has(u"places"_s));
    CHECK(mapping->has(u"cancelled_by"_s));
}

TEST_CASE("a map that does not fit the file or the kind is refused", "[rowmapping]")
{
    const auto refused = [](const ImportMap &map) {
        const auto mapping = RowMapping::make(ImportKind::Workshops, {u"slug"_s}, map);
        REQUIRE_FALSE(mapping);
        CHECK(mapping.error().kind == Error::Invalid);
        return mapping.error().message;
    };
    CHECK(refused({{{u"colour"_s, u"slug"_s}}, {}, {}}).contains(u"colour"_s));
    CHECK(refused({{{u"number"_s, u"id"_s}}, {}, {}}).contains(u"slug"_s)); // says what is there
    CHECK(refused({{}, {{u"type"_s, {}}}, {}}).contains(u"type"_s));        // rules without a column
    CHECK(refused({{}, {}, {{u"colour"_s, u"red"_s}}}).contains(u"colour"_s));
}

TEST_CASE("feedback has a field for each question", "[rowmapping]")
{
    const auto mapping = RowMapping::make(ImportKind::Feedback, {u"overall"_s, u"comment"_s}, std::nullopt,
                                          {u"overall"_s, u"anything-else"_s});
    REQUIRE(mapping);
    CHECK(mapping->value({{u"4"_s, u"Warm\nand clear"_s}, 2}, u"overall"_s) == u"4"_s);
    CHECK(mapping->value({{u"4"_s, u"Warm\nand clear"_s}, 2}, u"anything-else"_s) == u"Warm\nand clear"_s);
}

TEST_CASE("every field of every kind has a meaning and a name of its own", "[importfields]")
{
    for (const auto &kind : words<ImportKind>) {
        QStringList names;
        for (const ImportField &field : importFields(kind.value)) {
            CAPTURE(QString(kind.text), field.name);
            CHECK_FALSE(field.meaning.isEmpty());
            CHECK_FALSE(names.contains(field.name));
            names.append(field.name);
        }
    }
}
