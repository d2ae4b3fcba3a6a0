// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthlayout.h"

#include "tests/support/precompiled.h"

using namespace turnout;

namespace {

MonthLayout measured(int weeks, Qt::LayoutDirection direction = Qt::LeftToRight, QSize size = {832, 728})
{
    return {QRect(QPoint(0, 0), size), weeks, direction};
}

} // namespace

TEST_CASE("a month of six weeks has the measures of its picture", "[schedule]")
{
    const MonthLayout layout = measured(6);
    CHECK(layout.cell(0, 0) == QRect(24, 30, 128, 111));
    CHECK(layout.cell(0, 5).width() == 84);
    CHECK(layout.cell(0, 6).right() == 831);
    CHECK(layout.cell(5, 0).bottom() + 1 == layout.legend().top());
    CHECK(layout.chip(layout.cell(0, 0), 0, MonthLayout::ChipKind::Whole).size() == QSize(120, 38));
    CHECK(measured(5).cell(0, 0).height() == 133);
}

TEST_CASE("two chips fit in a day of six weeks, and the third is said in a word", "[schedule]")
{
    const MonthLayout layout = measured(6);
    CHECK(layout.chips(2, -1).shown == 2);
    CHECK(layout.chips(3, -1).shown == 2);
    CHECK(layout.chips(3, -1).kind == MonthLayout::ChipKind::Whole);
    const QRect last = layout.chip(layout.cell(0, 0), 1, MonthLayout::ChipKind::Whole);
    CHECK(layout.cell(0, 0).contains(last));
}

TEST_CASE("the selected workshop of a full day is always among those shown", "[schedule]")
{
    const MonthLayout layout = measured(6);
    CHECK(layout.chips(4, 1).first == 0);
    CHECK(layout.chips(4, 2).first == 1);
    CHECK(layout.chips(4, 3).first == 2);
    CHECK(layout.chips(4, 3).shown == 2);
}

TEST_CASE("where two chips do not fit, several are of one line and none is cut", "[schedule]")
{
    const MonthLayout layout = measured(6, Qt::LeftToRight, {758, 596});
    CHECK(layout.chips(1, -1).kind == MonthLayout::ChipKind::Whole);
    const MonthLayout::Chips chips = layout.chips(5, -1);
    CHECK(chips.kind == MonthLayout::ChipKind::Line);
    CHECK(chips.shown == 3);
    CHECK(layout.cell(0, 0).contains(layout.chip(layout.cell(0, 0), 2, chips.kind)));
}

TEST_CASE("on a narrow page the weekend gives way to the weekdays", "[schedule]")
{
    const MonthLayout narrow = measured(6, Qt::LeftToRight, {430, 500});
    CHECK(narrow.cell(0, 6).right() == 429);
    CHECK(narrow.cell(0, 0).width() * 60 > narrow.cell(0, 6).width() * 120);
}

TEST_CASE("columns are turned in a language from the right, and no two days overlap", "[schedule]")
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const MonthLayout layout = measured(6, direction);
        const bool fromLeft = direction == Qt::LeftToRight;
        CHECK((layout.cell(0, 0).left() < layout.cell(0, 6).left()) == fromLeft);
        CHECK((layout.weekNumber(0).left() < layout.cell(0, 0).left()) == fromLeft);
        for (int place = 0; place < 42; ++place) {
            const QRect cell = layout.cell(place / 7, place % 7);
            CHECK(layout.placeAt(cell.center()) == place);
            CHECK(layout.placeAt(cell.topLeft()) == place);
            CHECK(layout.placeAt(cell.bottomRight()) == place);
        }
    }
    CHECK_FALSE(measured(6).placeAt({5, 5}).has_value());
}
