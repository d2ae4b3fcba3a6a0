// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bardrawing.h"

#include "core/insight/percent.h"
#include "core/insight/sentences.h"
#include "ui/charts/ink.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr double Edge = 8;
constexpr double Gap = 12;
constexpr double Radius = 3;
constexpr double TallestRow = 36; // of few rows; the rest stays empty below
constexpr double ThickestBar = 18;

QFont labelFont()
{
    return screenFont(size::Body);
}

QFont partFont()
{
    return numberFont(size::Body, Weight::Bold);
}

QFont countFont()
{
    return numberFont(size::Small);
}

// Square at zero, round at the end.
QPainterPath barPath(const QRectF &bar)
{
    const double radius = std::min(Radius, bar.width());
    QPainterPath path(bar.topLeft());
    path.lineTo(bar.right() - radius, bar.top());
    path.quadTo(bar.topRight(), bar.topRight() + QPointF(0, radius));
    path.lineTo(bar.right(), bar.bottom() - radius);
    path.quadTo(bar.bottomRight(), bar.bottomRight() - QPointF(radius, 0));
    path.lineTo(bar.bottomLeft());
    path.closeSubpath();
    return path;
}

} // namespace

QString partText(int count, int total)
{
    return total > 0 ? percent(double(count) / total, Decimals::None) : QString();
}

BarDrawing::BarDrawing(const BarSeries &series, QSizeF size, const Tokens &tokens)
    : m_series(series)
    , m_size(size)
    , m_tokens(tokens)
    , m_rowHeight(std::min(TallestRow, size.height() / std::max<double>(1, double(series.rows.size()))))
{
    double part = 0;
    double count = 0;
    for (const BarRow &row : series.rows) {
        m_label = std::max(m_label, widthOf(row.label, labelFont()));
        part = std::max(part, widthOf(partText(row.count, series.total), partFont()));
        count = std::max(count, widthOf(countText(row.count), countFont()));
        m_most = std::max(m_most, row.count);
    }
    m_label = std::min(m_label, size.width() * 0.36);
    m_barLeft = Edge + m_label + Gap;
    m_barLength = std::max(1.0, size.width() - Edge - count - Gap - part - Gap / 2 - m_barLeft);
}

QSize BarDrawing::leastSize(int rows)
{
    const double line = heightOf(labelFont());
    return {int(line * 18), int(std::ceil(std::max(rows, 3) * (line + 1)))};
}

void BarDrawing::paint(QPainter &painter)
{
    for (int mark = 0; mark < m_series.rows.size(); ++mark)
        paintRow(painter, mark);
}

QRectF BarDrawing::area(int mark) const
{
    return {0, mark * m_rowHeight, m_size.width(), m_rowHeight};
}

QRectF BarDrawing::bar(int mark) const
{
    const QRectF row = area(mark);
    const double thick = std::min(ThickestBar, row.height() * 0.66);
    const double length = m_most > 0 ? m_barLength * m_series.rows.at(mark).count / m_most : 0;
    return {m_barLeft, row.center().y() - thick / 2, length, thick};
}

void BarDrawing::paintRow(QPainter &painter, int mark) const
{
    const BarRow &row = m_series.rows.at(mark);
    const QRectF line = area(mark);
    const QRectF bar = this->bar(mark);
    const auto across = [&](double left, double right) {
        return QRectF(left, line.top(), right - left, line.height());
    };
    const double right = m_size.width() - Edge;

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.accent);
    painter.drawPath(barPath(bar));
    paintText(painter, across(Edge, Edge + m_label), Qt::AlignLeft, row.label, {labelFont(), m_tokens.text});
    paintText(painter, across(bar.right() + Gap / 2, right), Qt::AlignLeft, partText(row.count, m_series.total),
              {partFont(), m_tokens.text});
    paintText(painter, across(bar.right(), right), Qt::AlignRight, countText(row.count),
              {countFont(), m_tokens.secondary});
}

} // namespace turnout
