// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programmark.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <array>

namespace turnout {

ProgramMark::ProgramMark(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProgramMark::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const double side = width();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22);
    painter.setBrush(t.onAccent);
    const double thick = side * 0.12;
    struct Bar {
        double middle, height; // shares of the side
    };
    constexpr std::array<Bar, 3> Bars = {{{0.28, 0.36}, {0.5, 0.54}, {0.72, 0.42}}};
    for (const Bar &bar : Bars) {
        const QRectF rect(side * bar.middle - thick / 2, side * (0.76 - bar.height), thick, side * bar.height);
        painter.drawRoundedRect(rect, thick / 2, thick / 2);
    }
}

} // namespace turnout
