// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "tests/ui/charts/chartwindow.h"
#include "tests/ui/charts/sampleseries.h"
#include "ui/theme/tokens.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// How many pixels of the bar's colour the middle of a row has.
int lengthOf(const QImage &image, const QRectF &area)
{
    int length = 0;
    for (int x = int(area.left()); x < int(area.right()); ++x)
        length += image.pixelColor(x, int(area.center().y()) - 3) == tokens(Appearance::Light).accent ? 1 : 0;
    return length;
}

} // namespace

TEST_CASE("bars begin at zero: twice the count is twice the length", "[barchart]")
{
    ChartWindow<BarChart> window(BarSeries{.heading = u"Sector"_s,
                                           .countHeading = u"People"_s,
                                           .rows = {{u"a"_s, u"A"_s, 400}, {u"b"_s, u"B"_s, 200}, {u"c"_s, u"C"_s, 0}},
                                           .total = 600});
    window.chart.clearFocus();
    const QImage image = window.image();

    const int whole = lengthOf(image, window.chart.markArea(0));
    CHECK(whole > 300);
    CHECK(std::abs(lengthOf(image, window.chart.markArea(1)) * 2 - whole) <= 3);
    CHECK(lengthOf(image, window.chart.markArea(2)) == 0);
}

TEST_CASE("a bar says its count, what it is of, and the per cent", "[barchart]")
{
    ChartWindow<BarChart> window(sectorMix());

    CHECK(window.chart.markSentence(0) == u"Social care: 1,081 of 3,487, 31%"_s);
    CHECK(window.chart.table().at(1) == QStringList{u"Social care"_s, u"1081"_s, u"31%"_s});
    CHECK(window.chart.table().first() == QStringList{u"Sector"_s, u"People"_s, u"Part of all"_s});
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space);
    CHECK(window.activated == QStringList{u"Education"_s});
}

TEST_CASE("bars of nothing and no bars can be drawn", "[barchart]")
{
    ChartWindow<BarChart> window(
        BarSeries{.heading = {}, .countHeading = {}, .rows = {{u"a"_s, u"A"_s, 0}}, .total = 0});
    CHECK(lengthOf(window.image(), window.chart.markArea(0)) == 0);
    CHECK(window.chart.markSentence(0) == u"A: 0"_s);
    CHECK(window.chart.table().at(1) == QStringList{u"A"_s, u"0"_s, {}});

    window.chart.setSeries({});
    CHECK(window.chart.markCount() == 0);
    CHECK(window.chart.table().size() == 1);
}
