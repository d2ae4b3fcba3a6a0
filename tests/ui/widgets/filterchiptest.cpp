// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"
#include "ui/widgets/buttons.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QList<FilterChip::Choice> regions()
{
    return {{u"All"_s, {}}, {u"London"_s, 7}, {u"Wales & borders"_s, 10}};
}

} // namespace

TEST_CASE("a chip says what it filters by, and whether it does", "[filterchip]")
{
    FilterChip chip(u"Region"_s);
    chip.setChoices(regions());
    CHECK(chip.accessibleName() == u"Region: All"_s);
    CHECK_FALSE(chip.isFiltering());

    chip.choose(10);
    CHECK(chip.accessibleName() == u"Region: Wales & borders"_s);
    CHECK(chip.text() == u"Region: Wales && borders"_s); // no mnemonic out of a name
    CHECK(chip.isFiltering());
}

TEST_CASE("a choice in the menu of a chip is told once", "[filterchip]")
{
    FilterChip chip(u"Region"_s);
    chip.setChoices(regions());
    int told = 0;
    QObject::connect(&chip, &FilterChip::chosenChanged, [&] { ++told; });

    chip.menu()->actions().at(1)->trigger();
    chip.menu()->actions().at(1)->trigger();

    CHECK(chip.chosen() == QVariant(7));
    CHECK(told == 1);
}

TEST_CASE("a chip keeps its choice when the choices come anew", "[filterchip]")
{
    FilterChip chip(u"Region"_s);
    chip.setChoices(regions());
    chip.choose(7);

    chip.setChoices(regions());
    CHECK(chip.chosen() == QVariant(7));
    chip.setChoices({{u"All"_s, {}}});
    CHECK_FALSE(chip.isFiltering());
}
