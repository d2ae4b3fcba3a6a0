// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QPainter;
class QRectF;

namespace turnout {

// How a workshop type is told apart everywhere: a letter on a rounded square in one of eight hues. It works in grey,
// for the letter says it too.
struct TypeHue {
    QColor solid;  // badge, edge of a chip
    QColor tint;   // fill of a chip
    QColor letter; // on `solid`
};
// `hue` 0–7; others count round.
TypeHue typeHue(int hue, const Tokens &tokens);

// A badge: radius a quarter of its side, bold letter half as high. `rect` is square.
void paintTypeBadge(QPainter &painter, const QRectF &rect, const QString &letter, const TypeHue &hue);

// The mark of a workshop in a prison: two rails, three posts. Legible from 13 pixels.
void paintBars(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace turnout
