// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/placesbar.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace turnout {

PlacesBar::PlacesBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PlacesBar::show(int held, int places)
{
    m_held = held;
    m_places = places;
    setVisible(places > 0);
    update();
}

QSize PlacesBar::sizeHint() const
{
    constexpr int Width = 160;
    constexpr int Height = 8;
    return {Width, Height};
}

void PlacesBar::paintEvent(QPaintEvent *)
{
    if (m_places == 0)
        return;
    const Tokens &t = tokensOf(palette());
    const bool over = m_held > m_places;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    QPainterPath whole;
    whole.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(whole);
    painter.fillRect(rect(), t.line);
    const int filled = over ? width() : width() * m_held / m_places;
    const QRect part = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, filled, height()));
    painter.fillRect(part, over ? t.bad : t.accent);
    if (over)
        painter.fillRect(part, QBrush(t.surface, Qt::BDiagPattern)); // said in grey too
}

} // namespace turnout
