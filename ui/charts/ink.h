// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/titles.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace turnout {

struct Tokens;

// How charts write and mark.

struct Pen {
    QFont font;
    QColor colour;
};

// One line of plain text, centred in height and cut with … where it is too long.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment across, const QString &text, const Pen &pen);
double widthOf(const QString &text, const QFont &font);
double heightOf(const QFont &font);

// Green and up, grey and round, red and down: told apart without colour.
void paintClaimMark(QPainter &painter, QPointF centre, Claim claim, const Tokens &tokens);
QColor claimColour(Claim claim, const Tokens &tokens);
// The band of an interval behind its mark.
QColor intervalColour(Claim claim, const Tokens &tokens);

// Of the two the one that is easier to read on the ground (WCAG contrast).
QColor readableOn(const QColor &ground, const QColor &one, const QColor &other);

} // namespace turnout
