// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/drawing.h"

namespace turnout {

// The part as a BarChart writes it, "31%"; empty where there is no total.
QString partText(int count, int total);

class BarDrawing : public Drawing {
public:
    BarDrawing(const BarSeries &series, QSizeF size, const Tokens &tokens);

    static QSize leastSize(int rows);

    void paint(QPainter &painter) override;
    QRectF area(int mark) const override;
    // The bar of a row; as long as its count is great.
    QRectF bar(int mark) const;

private:
    void paintRow(QPainter &painter, int mark) const;

    const BarSeries m_series;
    const QSizeF m_size;
    const Tokens &m_tokens;
    double m_rowHeight = 0;
    double m_label = 0; // width of the labels
    double m_barLeft = 0;
    double m_barLength = 0; // of the greatest count
    int m_most = 0;
};

} // namespace turnout
