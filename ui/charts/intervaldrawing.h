// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"
#include "ui/charts/intervalchart.h"
#include "ui/charts/legend.h"
#include "ui/charts/plot.h"

namespace turnout {

// The rows of an IntervalChart: label, interval with mark, share and forms. The axis and the dots are Qt Charts', the
// intervals, the triangles and the columns our own items in the same chart.
class IntervalDrawing : public Drawing {
public:
    IntervalDrawing(const IntervalSeries &series, const ShareAxis &axis, QSizeF size, const Tokens &tokens);

    static QSize leastSize(int rows);

    void paint(QPainter &painter) override;
    QRectF area(int mark) const override;

private:
    // Where the columns stand across.
    struct Columns {
        double label = 0; // width of the labels
        double plotLeft = 0;
        double plotRight = 0;
        double share = 0; // left edge
        double right = 0; // right edge of the forms
    };

    static Columns columns(const IntervalSeries &series, QSizeF size);
    static QRectF plotArea(const Columns &columns, QSizeF size, double legend, qsizetype rows);

    void addDots();
    QPointF point(int row) const;
    void paintIntervals(QPainter &painter) const;
    void paintReference(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintHeadings(QPainter &painter) const;
    void paintOverSeries(QPainter &painter) const;

    const IntervalSeries m_series;
    const Tokens &m_tokens;
    const QSizeF m_size;
    const Legend m_legend;
    const Columns m_columns;
    Plot m_plot;
};

} // namespace turnout
