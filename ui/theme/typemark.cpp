// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typemark.h"

#include "ui/theme/fonts.h"

#include <QPainter>

namespace turnout {

namespace {

struct HuePair {
    QColor light;
    QColor dark;
};

// The first three are those of the shipped types; the rest keep the same lightness, so that white letters stay legible
// on the light ones and dark letters on the dark ones (4.5 : 1 and more).
constexpr int Hues = 8;
const std::array<HuePair, Hues> &hues()
{
    static const std::array<HuePair, Hues> all = {{
        {0x1B7A72, 0x4CC3B7}, // green
        {0x12436D, 0x7DB8EC}, // blue
        {0x801650, 0xE79AC6}, // plum
        {0x8A4B08, 0xF0B26B}, // amber
        {0x4B3A8C, 0xB7A8F0}, // violet
        {0x3F6212, 0xA9CF6E}, // olive
        {0x9B2C2C, 0xF2A0A0}, // red
        {0x475569, 0xB4C0CE}, // slate
    }};
    return all;
}

// The tints of the shipped types, as measured; others are mixed to the same lightness.
QColor tintOf(int hue, const Tokens &t)
{
    const bool light = t.appearance == Appearance::Light;
    constexpr int Measured = 3;
    static const std::array<HuePair, Measured> tints = {
        {{0xE1F1EF, 0x18383A}, {0xE3EDF6, 0x20374C}, {0xF7E7EF, 0x40273A}}};
    if (hue < Measured)
        return light ? tints[size_t(hue)].light : tints[size_t(hue)].dark;
    const HuePair &pair = hues()[size_t(hue)];
    constexpr double LightShare = 0.12;
    constexpr double DarkShare = 0.2;
    return light ? mixed(pair.light, t.surface, LightShare) : mixed(pair.dark, t.surface, DarkShare);
}

} // namespace

TypeHue typeHue(int hue, const Tokens &t)
{
    const int place = ((hue % Hues) + Hues) % Hues;
    const HuePair &pair = hues()[size_t(place)];
    const bool light = t.appearance == Appearance::Light;
    return {light ? pair.light : pair.dark, tintOf(place, t), light ? QColor(Qt::white) : t.onAccent};
}

void paintTypeBadge(QPainter &painter, const QRectF &rect, const QString &letter, const TypeHue &hue)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue.solid);
    painter.drawRoundedRect(rect, rect.width() / 4, rect.width() / 4);
    QFont font = screenFont(size::Body, Weight::Bold);
    constexpr double LetterShare = 0.62; // of the side; the em, so that the letter itself is half as high
    font.setPixelSize(std::max(6, qRound(rect.height() * LetterShare)));
    painter.setFont(font);
    painter.setPen(hue.letter);
    painter.drawText(rect, Qt::AlignCenter, letter);
    painter.restore();
}

void paintBars(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.0, rect.width() / 11), Qt::SolidLine, Qt::FlatCap));
    const double w = rect.width();
    const double h = rect.height();
    QList<QLineF> lines;
    for (const double post : {0.2, 0.5, 0.8})
        lines.append({rect.left() + w * post, rect.top() + h * 0.06, rect.left() + w * post, rect.bottom() - h * 0.06});
    for (const double rail : {0.27, 0.73})
        lines.append({rect.left() + w * 0.02, rect.top() + h * rail, rect.right() - w * 0.02, rect.top() + h * rail});
    painter.drawLines(lines);
    painter.restore();
}

} // namespace turnout
