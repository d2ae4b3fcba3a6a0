// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/theme/tokens.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace turnout {

namespace {

constexpr double LineWidth = 1.8;
constexpr double DotRadius = 3;
constexpr double Margin = DotRadius + 1;

void paintFill(QPainter &painter, const QList<QPointF> &run, const QRectF &rect, const Tokens &tokens)
{
    QLinearGradient fade(rect.topLeft(), rect.bottomLeft());
    fade.setColorAt(0, mixed(tokens.accent, tokens.surface, 0.2));
    fade.setColorAt(1, tokens.surface);
    QPolygonF under(run);
    under << QPointF(run.last().x(), rect.bottom()) << QPointF(run.first().x(), rect.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fade);
    painter.drawPolygon(under);
}

void paintLine(QPainter &painter, const QList<QPointF> &run, const Tokens &tokens)
{
    // Single lines: a wide antialiased polyline takes the slow way through Qt's painter.
    painter.setPen(QPen(tokens.accent, LineWidth, Qt::SolidLine, Qt::RoundCap));
    QList<QLineF> lines;
    for (qsizetype i = 1; i < run.size(); ++i)
        lines.append(QLineF(run.at(i - 1), run.at(i)));
    painter.drawLines(lines);
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus);
}

void Sparkline::setValues(const QList<std::optional<double>> &values)
{
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {64, 32};
}

QSize Sparkline::minimumSizeHint() const
{
    return {32, 16};
}

QList<QList<QPointF>> Sparkline::runs() const
{
    QList<double> shown;
    for (const auto &value : m_values) {
        if (value)
            shown.append(*value);
    }
    if (shown.size() < 2)
        return {};
    const auto [least, most] = std::minmax_element(shown.begin(), shown.end());
    const QRectF room = QRectF(rect()).marginsRemoved({Margin, Margin, Margin, Margin});
    QList<QList<QPointF>> runs{{}};
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!m_values.at(i)) {
            runs.append(QList<QPointF>());
            continue;
        }
        const double height = *most > *least ? (*m_values.at(i) - *least) / (*most - *least) : 0.5;
        runs.last().append({room.left() + room.width() * double(i) / double(m_values.size() - 1),
                            room.bottom() - room.height() * height});
    }
    runs.removeIf([](const QList<QPointF> &run) { return run.isEmpty(); });
    return runs;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const auto runs = this->runs();
    if (runs.isEmpty())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QList<QPointF> &run : runs) {
        paintFill(painter, run, rect(), tokens);
        paintLine(painter, run, tokens);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(runs.last().last(), DotRadius, DotRadius);
}

} // namespace turnout
