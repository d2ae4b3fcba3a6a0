// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tilemap.h"

#include "core/insight/countsteps.h"
#include "tests/ui/charts/chartwindow.h"
#include "tests/ui/charts/sampleseries.h"
#include "ui/charts/tilegrid.h"
#include "ui/theme/tokens.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The fill of a tile, beside its words.
QColor fillOf(ChartWindow<TileMap> &window, UkRegion region)
{
    const QRectF tile = window.chart.markArea(int(tileOrder().indexOf(region)));
    return window.image().pixelColor(int(tile.left()) + 8, int(tile.center().y()));
}

} // namespace

TEST_CASE("the twelve tiles are in twelve places", "[tilemap]")
{
    QList<QPoint> places;
    for (const UkRegion region : allUkRegions()) {
        const QPoint place = tilePlace(region);
        CHECK_FALSE(places.contains(place));
        CHECK(QRect(0, 0, TileColumns, TileRows).contains(place));
        places.append(place);
    }
    CHECK(tileOrder().size() == 12);
    CHECK(tileCode(UkRegion::London) == u"LDN"_s);
}

TEST_CASE("tiles do not overlap, and each has the colour of its step", "[tilemap]")
{
    ChartWindow<TileMap> window(regionReach(), {440, 300});
    for (int one = 0; one < 12; ++one) {
        for (int other = 0; other < one; ++other)
            CHECK_FALSE(window.chart.markArea(one).intersects(window.chart.markArea(other)));
        CHECK(QRectF(window.chart.rect()).contains(window.chart.markArea(one)));
    }

    const auto &steps = tokens(Appearance::Light).sequential;
    CHECK(fillOf(window, UkRegion::NorthernIreland) == steps[0]);
    CHECK(fillOf(window, UkRegion::Scotland) == steps[1]);
    CHECK(fillOf(window, UkRegion::SouthEast) == steps[2]);
    CHECK(fillOf(window, UkRegion::London) == steps[3]);
}

TEST_CASE("arrows go to the tile that lies that way", "[tilemap]")
{
    ChartWindow<TileMap> window(regionReach());
    const auto walk = [&](Qt::Key key) {
        window.press(key);
        return window.currentKey();
    };

    CHECK(window.currentKey() == u"Scotland"_s);
    CHECK(walk(Qt::Key_Up) == u"Scotland"_s);
    CHECK(walk(Qt::Key_Down) == u"North East"_s);
    CHECK(walk(Qt::Key_Left) == u"Northern Ireland"_s);
    CHECK(walk(Qt::Key_Left) == u"Northern Ireland"_s);
    CHECK(walk(Qt::Key_Down) == u"Wales"_s);
    CHECK(walk(Qt::Key_Right) == u"West Midlands"_s);
    CHECK(walk(Qt::Key_Down) == u"South West"_s);
    CHECK(walk(Qt::Key_End) == u"London"_s);
    CHECK(walk(Qt::Key_Up) == u"East of England"_s);
}

TEST_CASE("every tile can be reached by arrows alone", "[tilemap]")
{
    ChartWindow<TileMap> window(regionReach());
    QList<int> reached{0};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
            window.chart.setCurrentMark(reached.at(i));
            window.press(key);
            if (!reached.contains(window.chart.currentMark()))
                reached.append(window.chart.currentMark());
        }
    }
    CHECK(reached.size() == 12);
}

TEST_CASE("what is not on the map is said below it and stands in the table", "[tilemap]")
{
    ChartWindow<TileMap> window(regionReach());
    CHECK(window.chart.outsideText() == u"Not on the map: Kent 12, No region 8"_s);
    CHECK(window.chart.markCount() == 12);
    CHECK(window.chart.markSentence(0) == u"Scotland: 241"_s);

    const auto table = window.chart.table();
    REQUIRE(table.size() == 15);
    CHECK(table.first() == QStringList{u"Region"_s, u"People"_s});
    CHECK(table.at(13) == QStringList{u"Kent"_s, u"12"_s});
}

TEST_CASE("a region without a row counts nobody, and a series without rows draws nothing", "[tilemap]")
{
    ChartWindow<TileMap> window(
        TileSeries{.heading = {},
                   .countHeading = {},
                   .rows = {{.key = u"7"_s, .label = u"London"_s, .region = UkRegion::London, .count = 3}}});
    CHECK(window.chart.markSentence(0) == u"Scotland: 0"_s);
    CHECK(window.chart.markKey(11) == u"7"_s);
    CHECK(window.chart.outsideText().isEmpty());
    CHECK(fillOf(window, UkRegion::London) == tokens(Appearance::Light).sequential[3]);
    CHECK(fillOf(window, UkRegion::Wales) == tokens(Appearance::Light).sequential[0]);

    window.chart.setSeries({});
    QImage blank = window.image();
    blank.fill(blank.pixel(0, 0));
    CHECK(window.image() == blank);
}
