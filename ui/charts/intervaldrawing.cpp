// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/intervaldrawing.h"

#include "core/insight/sentences.h"
#include "ui/charts/ink.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScatterSeries>
#include <algorithm>
#include <cmath>

namespace turnout {

namespace {

constexpr double Edge = 8;
constexpr double Gap = 16;
constexpr double BandWidth = 4;
constexpr double DotSize = 11;
constexpr double TallestRow = 36; // of few rows; the rest stays empty below

QFont labelFont(Weight weight = Weight::Regular)
{
    return screenFont(size::Body, weight);
}

QFont shareFont()
{
    return numberFont(size::Body, Weight::Bold);
}

QFont formsFont()
{
    return numberFont(size::Body);
}

QFont smallFont()
{
    return screenFont(size::Tiny, Weight::Medium);
}

double headHeight()
{
    return heightOf(smallFont()) + 6;
}

double tickHeight()
{
    return heightOf(screenFont(size::Tiny)) + 10;
}

QString shareColumn(const Satisfaction &satisfaction)
{
    return satisfaction.hasEnoughForms() ? shareText(satisfaction, Decimals::One) : QStringLiteral("–");
}

Legend legendOf(double width, const Tokens &tokens)
{
    const auto mark = [&tokens](Claim claim) {
        return [&tokens, claim](QPainter &painter, const QRectF &rect) {
            paintClaimMark(painter, rect.center(), claim, tokens);
        };
    };
    const auto band = [&tokens](QPainter &painter, const QRectF &rect) {
        painter.setPen(QPen(intervalColour(Claim::NoClearDifference, tokens), BandWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(rect.left() + 2, rect.center().y()), QPointF(rect.right() - 2, rect.center().y()));
    };
    return Legend({{12, mark(Claim::Above), IntervalChart::tr("above average")},
                   {12, mark(Claim::NoClearDifference), IntervalChart::tr("no clear difference")},
                   {12, mark(Claim::Below), IntervalChart::tr("below average")},
                   {24, band, IntervalChart::tr("95% confidence interval")}},
                  width - 2 * Edge);
}

} // namespace

IntervalDrawing::IntervalDrawing(const IntervalSeries &series, const ShareAxis &axis, QSizeF size, const Tokens &tokens)
    : m_series(series)
    , m_tokens(tokens)
    , m_size(size)
    , m_legend(legendOf(size.width(), tokens))
    , m_columns(columns(series, size))
    , m_plot(size, plotArea(m_columns, size, m_legend.height(), series.rows.size()))
{
    m_plot.setShareAxis(Qt::Horizontal, axis, tokens);
    m_plot.setPlainAxis(Qt::Vertical, -double(series.rows.size()), 0); // the first row on top
    addDots();
    m_plot.addItem(Plot::Layer::UnderSeries, [this](QPainter &painter) { paintIntervals(painter); });
    m_plot.addItem(Plot::Layer::OverSeries, [this](QPainter &painter) { paintOverSeries(painter); });
}

QSize IntervalDrawing::leastSize(int rows)
{
    const double body = heightOf(labelFont());
    const double legend = 2 * (heightOf(smallFont()) + 2);
    return {int(body * 26), int(std::ceil(headHeight() + rows * (body + 1) + tickHeight() + legend))};
}

void IntervalDrawing::paint(QPainter &painter)
{
    m_plot.paint(painter);
}

QRectF IntervalDrawing::area(int mark) const
{
    const double height = m_plot.area().height() / double(m_series.rows.size());
    return {0, m_plot.area().top() + mark * height, m_size.width(), height};
}

IntervalDrawing::Columns IntervalDrawing::columns(const IntervalSeries &series, QSizeF size)
{
    double label = 0;
    double share = widthOf(IntervalChart::tr("Share"), smallFont());
    double forms = widthOf(IntervalChart::tr("Forms"), smallFont());
    for (const IntervalRow &row : series.rows) {
        label = std::max(label, widthOf(row.label, labelFont(Weight::SemiBold)));
        share = std::max(share, widthOf(shareColumn(row.satisfaction), shareFont()));
        forms = std::max(forms, widthOf(countText(row.satisfaction.rated), formsFont()));
    }
    Columns columns;
    columns.label = std::min(label, size.width() * 0.34);
    columns.right = size.width() - Edge;
    columns.share = columns.right - forms - 2 * Gap - share;
    const double halfTick = widthOf(QStringLiteral("100%"), screenFont(size::Tiny)) / 2;
    columns.plotLeft = Edge + columns.label + Gap + halfTick;
    columns.plotRight = std::max(columns.plotLeft + 1, columns.share - Gap - halfTick / 2);
    return columns;
}

QRectF IntervalDrawing::plotArea(const Columns &columns, QSizeF size, double legend, qsizetype rows)
{
    const double room = size.height() - legend - tickHeight() - headHeight();
    const double height = std::clamp(room, 1.0, std::max(1.0, double(rows) * TallestRow));
    return {columns.plotLeft, headHeight(), columns.plotRight - columns.plotLeft, height};
}

// Rows without a clear difference are a series of Qt Charts; it has no triangle that points down.
void IntervalDrawing::addDots()
{
    auto *dots = new QScatterSeries;
    dots->setMarkerSize(DotSize);
    dots->setColor(claimColour(Claim::NoClearDifference, m_tokens));
    dots->setBorderColor(m_tokens.surface);
    for (qsizetype row = 0; row < m_series.rows.size(); ++row) {
        const IntervalRow &each = m_series.rows.at(row);
        if (each.claim == Claim::NoClearDifference && each.satisfaction.hasEnoughForms())
            dots->append(*each.satisfaction.share() * 100, -double(row) - 0.5);
    }
    m_plot.add(dots);
}

QPointF IntervalDrawing::point(int row) const
{
    return m_plot.at(m_series.rows.at(row).satisfaction.share().value_or(0) * 100, -row - 0.5);
}

void IntervalDrawing::paintIntervals(QPainter &painter) const
{
    for (int row = 0; row < m_series.rows.size(); ++row) {
        const IntervalRow &each = m_series.rows.at(row);
        const auto interval = each.satisfaction.interval();
        if (!interval || !each.satisfaction.hasEnoughForms())
            continue;
        painter.setPen(QPen(intervalColour(each.claim, m_tokens), BandWidth, Qt::SolidLine, Qt::RoundCap));
        const double y = point(row).y();
        painter.drawLine(QPointF(m_plot.at(interval->low * 100, 0).x(), y),
                         QPointF(m_plot.at(interval->high * 100, 0).x(), y));
    }
    paintReference(painter);
}

void IntervalDrawing::paintReference(QPainter &painter) const
{
    if (!m_series.all.hasEnoughForms())
        return;
    const double x = m_plot.at(*m_series.all.share() * 100, 0).x();
    painter.setPen(QPen(m_tokens.secondary, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(x, m_plot.area().top() - 2), QPointF(x, m_plot.area().bottom()));

    const QString words = m_series.allLabel + u' ' + shareText(m_series.all, Decimals::One);
    const double width = widthOf(words, smallFont());
    const double most = m_columns.share - Gap / 2 - width; // clear of the heading beside it
    paintText(painter, QRectF(std::min(x - width / 2, most), 0, width, heightOf(smallFont())), Qt::AlignLeft, words,
              {smallFont(), m_tokens.text});
}

void IntervalDrawing::paintRow(QPainter &painter, int row) const
{
    const IntervalRow &each = m_series.rows.at(row);
    const QRectF line = area(row);
    const bool clear = each.claim != Claim::NoClearDifference;
    const auto across = [&](double left, double right) {
        return QRectF(left, line.top(), right - left, line.height());
    };
    paintText(painter, across(Edge, Edge + m_columns.label), Qt::AlignLeft, each.label,
              {labelFont(clear ? Weight::SemiBold : Weight::Regular), m_tokens.text});
    paintText(painter, across(m_columns.share, m_columns.right), Qt::AlignLeft, shareColumn(each.satisfaction),
              {shareFont(), m_tokens.text});
    paintText(painter, across(m_columns.share, m_columns.right), Qt::AlignRight, countText(each.satisfaction.rated),
              {formsFont(), m_tokens.secondary});
    if (!each.satisfaction.hasEnoughForms())
        paintText(painter, across(m_columns.plotLeft + 6, m_columns.plotRight), Qt::AlignLeft,
                  shareText(each.satisfaction, Decimals::One), {screenFont(size::Small), m_tokens.secondary});
    else if (clear)
        paintClaimMark(painter, point(row), each.claim, m_tokens);
}

void IntervalDrawing::paintHeadings(QPainter &painter) const
{
    const QRectF line(m_columns.share, 0, m_columns.right - m_columns.share, heightOf(smallFont()));
    paintText(painter, line, Qt::AlignLeft, IntervalChart::tr("Share"), {smallFont(), m_tokens.secondary});
    paintText(painter, line, Qt::AlignRight, IntervalChart::tr("Forms"), {smallFont(), m_tokens.secondary});
}

void IntervalDrawing::paintOverSeries(QPainter &painter) const
{
    if (m_series.rows.isEmpty())
        return;
    paintHeadings(painter);
    for (int row = 0; row < m_series.rows.size(); ++row)
        paintRow(painter, row);
    m_legend.paint(painter, QPointF(Edge, m_plot.area().bottom() + tickHeight()), Qt::AlignLeft, m_tokens);
}

} // namespace turnout
