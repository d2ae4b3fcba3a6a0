// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placesbar.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace turnout {

namespace {
constexpr int Height = 8;
constexpr int Width = 160;
} // namespace

PlacesBar::PlacesBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
}

void PlacesBar::setCounts(int held, int places)
{
    m_held = held;
    m_places = places;
    setAccessibleName(tr("%1 of %2 places taken").arg(held).arg(places));
    setVisible(places > 0);
    update();
}

QSize PlacesBar::sizeHint() const
{
    return {Width, Height};
}

QSize PlacesBar::minimumSizeHint() const
{
    constexpr int Narrowest = 60; // sixteen blocks can still be told apart
    return {Narrowest, Height};
}

void PlacesBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    if (m_places <= MostBlocks && !isOver())
        paintBlocks(painter, tokens);
    else
        paintBar(painter, tokens);
}

void PlacesBar::paintBlocks(QPainter &painter, const Tokens &tokens) const
{
    constexpr double Gap = 2.5;
    const double pitch = (width() + Gap) / std::max(1, m_places);
    for (int i = 0; i < m_places; ++i) {
        const QRectF block(i * pitch, 0, pitch - Gap, height());
        const QRect seen = QStyle::visualRect(layoutDirection(), rect(), block.toAlignedRect());
        const bool taken = i < m_held;
        painter.setPen(taken ? QPen(Qt::NoPen) : QPen(tokens.control, 1));
        painter.setBrush(taken ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(seen).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    }
}

void PlacesBar::paintBar(QPainter &painter, const Tokens &tokens) const
{
    QPainterPath whole;
    whole.addRoundedRect(rect(), Height / 2, Height / 2);
    painter.setClipPath(whole);
    painter.fillRect(rect(), tokens.line);
    const int filled = isOver() ? width() : width() * m_held / m_places;
    const QRect part = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, filled, height()));
    painter.fillRect(part, isOver() ? tokens.bad : tokens.accent);
    if (isOver())
        painter.fillRect(part, QBrush(tokens.surface, Qt::BDiagPattern));
}

} // namespace turnout
