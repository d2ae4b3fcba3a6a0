// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/placesbar.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

namespace turnout {

namespace {
constexpr int Block = 7;
constexpr int Pitch = 9;
constexpr int MostBlocks = 16;
constexpr int BarWidth = Pitch * MostBlocks;
} // namespace

PlacesBar::PlacesBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlacesBar::setCounts(int booked, int places)
{
    m_booked = booked;
    m_places = places;
    setVisible(places > 0);
    setAccessibleName(tr("%1 of %2 places taken").arg(booked).arg(places));
    updateGeometry();
    update();
}

QSize PlacesBar::sizeHint() const
{
    return {m_places > MostBlocks ? BarWidth : Pitch * m_places, Block + 4};
}

void PlacesBar::paintEvent(QPaintEvent *)
{
    if (m_places <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const QColor full = m_booked > m_places ? t.bad : t.accent;
    const auto place = [&](int x, int width) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - Block) / 2, width, Block)));
    };
    if (m_places > MostBlocks) {
        const int width = std::min(this->width(), BarWidth);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.line);
        painter.drawRoundedRect(place(0, width), 3, 3);
        painter.setBrush(full);
        painter.drawRoundedRect(place(0, width * std::min(m_booked, m_places) / m_places), 3, 3);
        return;
    }
    for (int at = 0; at < m_places; ++at) {
        const bool taken = at < m_booked;
        painter.setPen(QPen(taken ? full : t.control, 1));
        painter.setBrush(taken ? full : t.surface);
        painter.drawRoundedRect(place(at * Pitch, Block).adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    }
}

} // namespace turnout
