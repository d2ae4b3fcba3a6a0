// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageimage.h"

#include "core/documents/document.h"

#include <QPainter>

namespace turnout {

QImage renderPage(const Document &document, int page, double dpi)
{
    constexpr double MillimetresPerInch = 25.4;
    constexpr double MillimetresPerMetre = 1000;
    const PageSize size = document.pageSize();
    const auto pixels = [dpi](double millimetres) { return qRound(millimetres / MillimetresPerInch * dpi); };

    QImage image(pixels(size.width), pixels(size.height), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(pixels(MillimetresPerMetre));
    image.setDotsPerMeterY(pixels(MillimetresPerMetre));
    QPainter painter(&image);
    scaleToDots(painter, dpi);
    document.paint(painter, page);
    return image;
}

} // namespace turnout
