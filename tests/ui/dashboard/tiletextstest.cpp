// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tiletexts.h"

#include "tests/support/uifixture.h"
#include "ui/dashboard/tile.h"
#include "ui/theme/theme.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

DashboardFigures figuresOf(const RatingCount &now, const RatingCount &before)
{
    DashboardFigures figures;
    figures.now.ratings = now;
    figures.yearBefore = TileFigures{.ratings = before};
    return figures;
}

} // namespace

TEST_CASE("a change points up or down only where chance is ruled out", "[tiles]")
{
    const auto risen = ratingTile(figuresOf({{}, 1000, 950}, {{}, 1000, 900}), Compared::LastYear);
    CHECK(risen.number == u"95.0%"_s);
    CHECK(risen.change == u"+5.0 points on last year"_s);
    CHECK(risen.direction == Direction::Up);

    const auto fallen = ratingTile(figuresOf({{}, 1000, 850}, {{}, 1000, 900}), Compared::TheYearBefore);
    CHECK(fallen.change == u"−5.0 points on the year before"_s);
    CHECK(fallen.direction == Direction::Down);

    const auto chance = ratingTile(figuresOf({{}, 50, 46}, {{}, 50, 45}), Compared::LastYear);
    CHECK(chance.change == u"+2.0 points on last year"_s);
    CHECK(chance.direction == Direction::None);
    CHECK(chance.details.contains(u"95% interval"_s));
    CHECK(chance.details.contains(u"may be chance"_s));
}

TEST_CASE("too few forms have no share and no change", "[tiles]")
{
    const auto few = ratingTile(figuresOf({{}, 9, 9}, {{}, 1000, 900}), Compared::LastYear);
    CHECK(few.number == u"–"_s);
    CHECK(few.change == u"too few forms (9)"_s);
    const auto nothingBefore = ratingTile(figuresOf({{}, 100, 91}, {{}, 9, 9}), Compared::LastYear);
    CHECK(nothingBefore.number == u"91.0%"_s);
    CHECK(nothingBefore.change == u"of 100 forms"_s);
    CHECK(nothingBefore.direction == Direction::None);
}

TEST_CASE("delivered is of all that was planned, and says who cancelled", "[tiles]")
{
    DashboardFigures figures;
    figures.now.workshops = {{}, 214, 223, 9, 4, 5, 0};
    const auto tile = deliveredTile(figures);
    CHECK(tile.number == u"214"_s);
    CHECK(tile.change == u"96% of the 223 planned"_s);
    CHECK(tile.details == u"9 cancelled: 4 by us, 5 by the venue"_s);
    CHECK(deliveredTile(DashboardFigures()).change == u"none planned"_s);
}

TEST_CASE("people are counted against last year, without a claim", "[tiles]")
{
    DashboardFigures figures;
    figures.now.people = 3487;
    CHECK(reachTile(figures, Compared::LastYear).change == u"each counted once"_s);
    figures.yearBefore = TileFigures{.people = 3175};
    const auto tile = reachTile(figures, Compared::LastYear);
    CHECK(tile.number == u"3,487"_s);
    CHECK(tile.change == u"+312 on last year"_s);
    CHECK(tile.direction == Direction::None);
    figures.yearBefore->people = 3487;
    CHECK(reachTile(figures, Compared::LastYear).change == u"as many as last year"_s);
}

TEST_CASE("forms are held against attendances", "[tiles]")
{
    DashboardFigures figures;
    figures.now.replies = {{}, 2671, 3487};
    CHECK(replyTile(figures).number == u"76.6%"_s);
    CHECK(replyTile(figures).change == u"2,671 of 3,487"_s);
    figures.now.replies = {{}, 12, 10};
    CHECK(replyTile(figures).details.startsWith(u"More forms than attendances"_s));
    figures.now.replies = {{}, 3, 0};
    CHECK(replyTile(figures).number == u"–"_s);
    CHECK(replyTile(figures).change == u"3 forms, nobody attended"_s);
}

TEST_CASE("the arrow of a tile follows the theme", "[tiles]")
{
    const TileText risen{u"Good or excellent"_s, u"95.0%"_s, u"+5.0 points"_s, Direction::Up, {}, {}};
    Tile changed;
    changed.resize(240, 120);
    changed.show(risen);
    changed.grab();
    applyTheme(*qApp, Appearance::Dark);
    Tile fresh;
    fresh.resize(240, 120);
    fresh.show(risen);
    CHECK(changed.grab().toImage() == fresh.grab().toImage());
    applyTheme(*qApp, Appearance::Light);
}
