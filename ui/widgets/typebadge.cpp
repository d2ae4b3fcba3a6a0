// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typebadge.h"

#include "ui/theme/typemark.h"

#include <QPainter>

namespace turnout {

TypeBadge::TypeBadge(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void TypeBadge::setType(const QString &letter, int hue)
{
    m_letter = letter;
    m_hue = hue;
    setVisible(!letter.isEmpty());
    update();
}

void TypeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTypeBadge(painter, rect(), m_letter, typeHue(m_hue, tokensOf(palette())));
}

} // namespace turnout
