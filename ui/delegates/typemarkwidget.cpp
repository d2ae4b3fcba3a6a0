// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/typemarkwidget.h"

#include "ui/theme/typemark.h"

#include <QPainter>

namespace turnout {

TypeMark::TypeMark(QWidget *parent)
    : QWidget(parent)
{
    constexpr int Side = 32;
    setFixedSize(Side, Side);
}

void TypeMark::show(const QString &letter, int hue)
{
    m_letter = letter;
    m_hue = hue;
    setVisible(!letter.isEmpty());
    update();
}

void TypeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTypeBadge(painter, rect(), m_letter, typeHue(m_hue, tokensOf(palette())));
}

} // namespace turnout
