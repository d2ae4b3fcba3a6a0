// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "tests/support/precompiled.h"
#include "ui/theme/tokens.h"

#include <QImage>

using namespace turnout;

namespace {

QImage imageOf(Sparkline &line)
{
    QImage image(line.size(), QImage::Format_RGB32);
    image.fill(tokens(Appearance::Light).surface);
    line.render(&image, {}, {}, QWidget::RenderFlags());
    return image;
}

bool isBlank(const QImage &image)
{
    QImage blank = image;
    blank.fill(tokens(Appearance::Light).surface);
    return image == blank;
}

} // namespace

TEST_CASE("a sparkline rises to its end point, over gaps", "[sparkline]")
{
    Sparkline line;
    line.resize(64, 32);
    line.setValues({1.0, 2.0, {}, 3.0, 4.0});

    const QImage image = imageOf(line);

    CHECK(image.pixelColor(60, 4) == tokens(Appearance::Light).accent); // the last is the greatest
    CHECK(image.pixelColor(60, 20) != tokens(Appearance::Light).accent);
    CHECK(line.focusPolicy() == Qt::NoFocus);
}

TEST_CASE("a sparkline of fewer than two values draws nothing", "[sparkline]")
{
    Sparkline line;
    line.resize(64, 32);
    CHECK(isBlank(imageOf(line)));
    line.setValues({1.0});
    CHECK(isBlank(imageOf(line)));
    line.setValues({{}, 1.0, {}});
    CHECK(isBlank(imageOf(line)));
    line.setValues({1.0, 1.0});
    CHECK_FALSE(isBlank(imageOf(line)));
}
