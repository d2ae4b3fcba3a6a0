// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"
#include "ui/charts/plot.h"
#include "ui/charts/trendchart.h"

namespace turnout {

// The line, band and months of a TrendChart. Line, band and the share axis are Qt Charts'; marks, months, target and
// the label of the last point our own item in the same chart.
class TrendDrawing : public Drawing {
public:
    TrendDrawing(const TrendSeries &series, const ShareAxis &axis, QSizeF size, const Tokens &tokens);

    static QSize leastSize();

    void paint(QPainter &painter) override;
    QRectF area(int mark) const override;
    QRectF ring(int mark) const override;

private:
    static QRectF plotArea(QSizeF size);

    const Satisfaction &month(int mark) const { return m_series.months.at(mark).satisfaction; }
    int count() const { return int(m_series.months.size()); }
    QPointF point(int mark) const;
    int lastShown() const; // the last month with a share; −1 where none has
    double step() const; // from month to month
    void addRuns();
    void addRun(int first, int last);
    void paintLoneBands(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLastLabel(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintOverSeries(QPainter &painter) const;

    const TrendSeries m_series;
    const ShareAxis m_axis;
    const Tokens &m_tokens;
    Plot m_plot;
};

} // namespace turnout
