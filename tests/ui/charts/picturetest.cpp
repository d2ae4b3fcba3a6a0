// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/charts/sampleseries.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPicture>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(640, 360);

bool has(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

template <class Chart, class Series>
std::unique_ptr<Marks> chartOf(const Series &series)
{
    auto chart = std::make_unique<Chart>();
    chart->setSeries(series);
    return chart;
}

std::vector<std::unique_ptr<Marks>> allCharts()
{
    std::vector<std::unique_ptr<Marks>> charts;
    charts.push_back(chartOf<IntervalChart>(regionShares()));
    charts.push_back(chartOf<TileMap>(regionReach()));
    charts.push_back(chartOf<TrendChart>(monthlyShares()));
    charts.push_back(chartOf<BarChart>(sectorMix()));
    return charts;
}

} // namespace

TEST_CASE("a picture for export is light in a dark theme", "[picture]")
{
    for (const auto &chart : allCharts()) {
        const QImage light = chart->picture(Size, 1);
        applyTheme(*qApp, Appearance::Dark);
        const QImage dark = chart->picture(Size, 1);
        applyTheme(*qApp, Appearance::Light);

        CHECK(light == dark);
        CHECK(light.pixelColor(0, 0) == tokens(Appearance::Light).surface);
        CHECK(has(light, tokens(Appearance::Light).accent) != has(light, tokens(Appearance::Light).bad));
    }
}

TEST_CASE("a picture has the size asked for, at the scale asked for", "[picture]")
{
    for (const auto &chart : allCharts()) {
        const QImage image = chart->picture(Size, 2);
        CHECK(image.size() == Size * 2);
        CHECK(image.devicePixelRatio() == 2);
        CHECK(image != chart->picture(Size * 2, 1).scaled(image.size()));
    }
}

TEST_CASE("a picture says its finding, and does so without a series too", "[picture]")
{
    TrendChart chart;
    const QImage blank = chart.picture(Size, 1);
    CHECK_FALSE(has(blank, tokens(Appearance::Light).text));

    chart.setHeading(u"No clear change"_s, u"Share good or excellent"_s);
    CHECK(has(chart.picture(Size, 1), tokens(Appearance::Light).text));
}

TEST_CASE("a picture can be painted on any device", "[picture]")
{
    for (const auto &chart : allCharts()) {
        QPicture device;
        QPainter painter(&device);
        chart->paintPicture(painter, Size);
        painter.end();
        CHECK(device.size() > 1000);
    }
}
