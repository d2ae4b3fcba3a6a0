// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/intervalchart.h"

#include "tests/ui/charts/chartwindow.h"
#include "tests/ui/charts/sampleseries.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The middle of the pixels of that colour in the row of a mark; −1 where there are none.
double middleOf(const QImage &image, const QColor &colour, const QRectF &area)
{
    int count = 0;
    double sum = 0;
    for (int y = int(area.top()) + 2; y < int(area.bottom()) - 2; ++y) {
        for (int x = int(area.left()); x < int(area.right()); ++x) {
            if (image.pixelColor(x, y) == colour) {
                sum += x + 0.5;
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : -1;
}

// Where a share stands, worked out from two dots that Qt Charts placed.
double expectedX(const QImage &image, const IntervalChart &chart, int one, int other, double share)
{
    const QColor dot = tokens(Appearance::Light).control;
    const auto shareOf = [&](int mark) { return *chart.series().rows.at(mark).satisfaction.share(); };
    const double x1 = middleOf(image, dot, chart.markArea(one));
    const double x2 = middleOf(image, dot, chart.markArea(other));
    return x1 + (share - shareOf(one)) * (x2 - x1) / (shareOf(other) - shareOf(one));
}

} // namespace

TEST_CASE("every mark and interval of a share stands where the axis says", "[intervalchart]")
{
    ChartWindow<IntervalChart> window(regionShares(), {900, 400});
    window.chart.clearFocus();
    const QImage image = window.image();
    const Tokens &light = tokens(Appearance::Light);
    const auto &rows = window.chart.series().rows;

    // Triangles are ours and dots are Qt Charts'; both must agree on the axis.
    const double london = middleOf(image, light.bad, window.chart.markArea(12));
    CHECK(std::abs(london - expectedX(image, window.chart, 1, 10, *rows.at(12).satisfaction.share())) < 1.5);
    const double northEast = middleOf(image, light.good, window.chart.markArea(0));
    CHECK(std::abs(northEast - expectedX(image, window.chart, 1, 10, *rows.at(0).satisfaction.share())) < 1.5);

    // The band of London's interval reaches from its low end to its high end.
    const auto interval = *rows.at(12).satisfaction.interval();
    const int y = window.middle(12).y();
    const auto atShare = [&](double share) {
        return image.pixelColor(int(expectedX(image, window.chart, 1, 10, share)), y);
    };
    CHECK(atShare(interval.low + 0.004) == atShare(interval.high - 0.004));
    CHECK(atShare(interval.low + 0.004) != light.surface);
    CHECK(atShare(interval.low - 0.008) == atShare(interval.high + 0.008));
    CHECK(atShare(interval.low - 0.008) != atShare(interval.low + 0.004));
}

TEST_CASE("a row with too few forms has words in place of its mark", "[intervalchart]")
{
    ChartWindow<IntervalChart> window(regionShares());
    window.chart.clearFocus();
    const Tokens &light = tokens(Appearance::Light);

    for (const QColor &colour : {light.control, light.good, light.bad})
        CHECK(middleOf(window.image(), colour, window.chart.markArea(11)) == -1);
    CHECK(window.chart.markSentence(11) == u"Kent: too few forms (4)"_s);
    CHECK(window.chart.table().at(12) == QStringList{u"Kent"_s, u"too few forms (4)"_s, {}, {}, u"4"_s, {}});
}

TEST_CASE("an interval chart says its axis, its rows and what they are held against", "[intervalchart]")
{
    IntervalChart chart;
    chart.setSeries(regionShares());

    CHECK(chart.axis().startText() == u"Axis starts at 75%"_s);
    CHECK(chart.markSentence(12) == u"London: 86.9%, 338 of 389 forms, 95% interval 83.2% to 89.9%; below average"_s);
    CHECK(chart.markSentence(1) == u"Wales: 96.7%, 117 of 121 forms, 95% interval 91.8% to 98.7%"_s);
    const auto table = chart.table();
    REQUIRE(table.size() == 15);
    CHECK(table.first() == QStringList{u"Region"_s, u"Good or excellent"_s, u"95% interval from"_s,
                                       u"95% interval to"_s, u"Forms"_s, u"Compared with all"_s});
    CHECK(table.at(13) == QStringList{u"London"_s, u"86.9%"_s, u"83.2%"_s, u"89.9%"_s, u"389"_s, u"below average"_s});
    CHECK(table.last().first() == u"All regions"_s);
    for (const QStringList &row : table)
        CHECK(row.size() == table.first().size());
}

TEST_CASE("an interval chart without rows draws nothing and has only headings", "[intervalchart]")
{
    ChartWindow<IntervalChart> window(IntervalSeries{.heading = u"Region"_s});

    QImage blank = window.image();
    blank.fill(blank.pixel(0, 0));
    CHECK(window.image() == blank);
    CHECK(window.chart.table().size() == 1);
    CHECK(window.chart.markSentence(0).isEmpty());
}

TEST_CASE("an interval chart follows the theme at once", "[intervalchart]")
{
    ChartWindow<IntervalChart> window(regionShares());
    const QImage light = window.image();

    applyTheme(*qApp, Appearance::Dark);
    const QImage dark = window.image();
    applyTheme(*qApp, Appearance::Light);

    CHECK(dark != light);
    CHECK(middleOf(dark, tokens(Appearance::Dark).bad, window.chart.markArea(12)) > 0);
    CHECK(window.image() == light);
}

TEST_CASE("an interval chart is not mirrored where the language runs right to left", "[intervalchart]")
{
    ChartWindow<IntervalChart> window(regionShares());
    const QImage leftToRight = window.image();

    QApplication::setLayoutDirection(Qt::RightToLeft);
    window.chart.resize(window.chart.size() + QSize(1, 0));
    window.chart.resize(window.chart.size() - QSize(1, 0));
    const QImage rightToLeft = window.image();
    QApplication::setLayoutDirection(Qt::LeftToRight);

    CHECK(rightToLeft == leftToRight);
}

TEST_CASE("an interval chart of thirteen rows fits the dashboard of a small laptop", "[intervalchart]")
{
    IntervalChart chart;
    chart.setSeries(regionShares());
    CHECK(chart.minimumSizeHint().width() <= 600);
    CHECK(chart.minimumSizeHint().height() <= 300);
}
