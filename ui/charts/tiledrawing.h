// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/countsteps.h"
#include "ui/charts/drawing.h"
#include "ui/charts/legend.h"

#include <QColor>

namespace turnout {

// The tiles of a TileMap, its legend, and the line for what is not on the map.
class TileDrawing : public Drawing {
public:
    // `counts` in tileOrder().
    TileDrawing(const QList<int> &counts, const QString &outside, QSizeF size, const Tokens &tokens);

    static QSize leastSize();

    void paint(QPainter &painter) override;
    QRectF area(int mark) const override;
    QRectF ring(int mark) const override;

private:
    QColor colourOf(int step) const;
    Legend legendOf(double width) const;
    void paintTile(QPainter &painter, int mark) const;

    const QList<int> m_counts;
    const QString m_outside;
    const QSizeF m_size;
    const Tokens &m_tokens;
    const CountSteps m_steps;
    const Legend m_legend;
    QSizeF m_tile;
    QPointF m_corner; // of the grid
};

} // namespace turnout
