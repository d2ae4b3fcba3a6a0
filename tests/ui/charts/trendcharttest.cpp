// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "tests/ui/charts/chartwindow.h"
#include "tests/ui/charts/sampleseries.h"
#include "ui/theme/tokens.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The first row of pixels, from the top, where the line's colour is in the column of a mark; −1 where it is nowhere.
int lineAt(const QImage &image, const TrendChart &chart, int mark)
{
    const QRectF area = chart.markArea(mark);
    const int x = int(area.center().x());
    for (int y = int(area.top()); y < int(area.bottom()) - 6; ++y) {
        if (image.pixelColor(x, y) == tokens(Appearance::Light).accent)
            return y;
    }
    return -1;
}

} // namespace

TEST_CASE("a trend has a point for each month, and a gap for too few forms", "[trendchart]")
{
    ChartWindow<TrendChart> window(monthlyShares(), {900, 300});
    window.chart.clearFocus();
    const QImage image = window.image();

    REQUIRE(window.chart.markCount() == 24);
    for (int mark = 0; mark < 24; ++mark) {
        CAPTURE(mark);
        const bool gap = mark == 9 || mark == 15;
        CHECK((lineAt(image, window.chart, mark) < 0) == gap);
    }
    // The higher share stands higher.
    CHECK(lineAt(image, window.chart, 2) < lineAt(image, window.chart, 3));
    CHECK(window.chart.markSentence(9) == u"Jun 2025: too few forms (0)"_s);
    CHECK(window.chart.markSentence(15) == u"Dec 2025: too few forms (4)"_s);
}

TEST_CASE("a trend is walked left and right, and names its month", "[trendchart]")
{
    ChartWindow<TrendChart> window(monthlyShares());

    window.press(Qt::Key_End);
    CHECK(window.currentKey() == u"2026-08"_s);
    window.press(Qt::Key_Left);
    CHECK(window.currentKey() == u"2026-07"_s);
    window.press(Qt::Key_Right);
    window.press(Qt::Key_Enter);
    QTest::mouseClick(&window.chart, Qt::LeftButton, {}, window.middle(3));

    CHECK(window.activated == QStringList{u"2026-08"_s, u"2024-12"_s});
    CHECK(window.chart.markSentence(23).startsWith(u"Aug 2026: 92.1%, 187 of 203 forms, 95% interval "_s));
}

TEST_CASE("the table of a trend has a row for each month", "[trendchart]")
{
    TrendChart chart;
    chart.setSeries(monthlyShares());

    const auto table = chart.table();
    REQUIRE(table.size() == 25);
    CHECK(table.first().first() == u"Month"_s);
    CHECK(table.at(1) == QStringList{u"Sep 2024"_s, u"90.0%"_s, u"84.7%"_s, u"93.6%"_s, u"180"_s});
    CHECK(table.at(16) == QStringList{u"Dec 2025"_s, u"too few forms (4)"_s, {}, {}, u"4"_s});
    CHECK(chart.axis() == shareAxis(0.847));
}

TEST_CASE("the axis of a trend holds the target, and the target is drawn where there is one", "[trendchart]")
{
    TrendSeries series = monthlyShares();
    series.target = 0.6;
    ChartWindow<TrendChart> window(series, {900, 300});
    CHECK(window.chart.axis().start == 50);
    const QImage with = window.image();

    series.target.reset();
    window.chart.setSeries(series);
    CHECK(window.chart.axis().start == 75);
    CHECK(window.image() != with);
}

TEST_CASE("the last month with a share has the label, and stands out", "[trendchart]")
{
    TrendSeries series = monthlyShares();
    series.months[23].satisfaction.rated = series.months[23].satisfaction.goodOrExcellent = 3;
    ChartWindow<TrendChart> window(series, {900, 300});
    window.chart.clearFocus();
    const QImage image = window.image();

    // A greater dot: its colour reaches farther down from the top of it than a small one's.
    const auto dotHeight = [&](int mark) {
        int y = lineAt(image, window.chart, mark);
        const int top = y;
        while (image.pixelColor(int(window.middle(mark).x()), y) == tokens(Appearance::Light).accent)
            ++y;
        return y - top;
    };
    CHECK(dotHeight(22) > dotHeight(21) + 2);
    // The words of the label to the right of it.
    const QRect label(window.middle(22).x() + 8, lineAt(image, window.chart, 22) - 8, 44, 16);
    bool words = false;
    for (int x = label.left(); x < label.right(); ++x) {
        for (int y = label.top(); y < label.bottom(); ++y)
            words = words || image.pixelColor(x, y) == tokens(Appearance::Light).text;
    }
    CHECK(words);
}

TEST_CASE("a trend of one month and of none can be drawn", "[trendchart]")
{
    TrendSeries series = monthlyShares();
    series.months = series.months.last(1);
    ChartWindow<TrendChart> window(series);
    CHECK(lineAt(window.image(), window.chart, 0) > 0);
    QTest::mouseClick(&window.chart, Qt::LeftButton, {}, window.middle(0));
    CHECK(window.activated == QStringList{u"2026-08"_s});

    window.chart.setSeries({});
    QImage blank = window.image();
    blank.fill(blank.pixel(0, 0));
    CHECK(window.image() == blank);
}
