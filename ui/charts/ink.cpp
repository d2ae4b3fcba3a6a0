// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ink.h"

#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace turnout {

namespace {

constexpr double MarkRadius = 5.5;

// Source: WCAG 2.2, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment across, const QString &text, const Pen &pen)
{
    painter.setFont(pen.font);
    painter.setPen(pen.colour);
    const QString line = QFontMetricsF(pen.font).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, int(across | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, line);
}

double widthOf(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

double heightOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void paintClaimMark(QPainter &painter, QPointF centre, Claim claim, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.surface, 1.5));
    painter.setBrush(claimColour(claim, tokens));
    if (claim == Claim::NoClearDifference) {
        painter.drawEllipse(centre, MarkRadius, MarkRadius);
        return;
    }
    const double down = claim == Claim::Below ? 1 : -1;
    const double half = MarkRadius + 1;
    const QPointF corners[] = {centre + QPointF(-half, -down * MarkRadius), centre + QPointF(half, -down * MarkRadius),
                               centre + QPointF(0, down * MarkRadius)};
    painter.drawPolygon(corners, 3);
}

QColor claimColour(Claim claim, const Tokens &tokens)
{
    if (claim == Claim::NoClearDifference)
        return tokens.control;
    return claim == Claim::Above ? tokens.good : tokens.bad;
}

QColor intervalColour(Claim claim, const Tokens &tokens)
{
    return mixed(claimColour(claim, tokens), tokens.surface, tokens.appearance == Appearance::Light ? 0.4 : 0.55);
}

QColor readableOn(const QColor &ground, const QColor &one, const QColor &other)
{
    return contrast(ground, one) >= contrast(ground, other) ? one : other;
}

} // namespace turnout
