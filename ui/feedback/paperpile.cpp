// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/paperpile.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <algorithm>

namespace turnout {

namespace {
constexpr int Height = 24;
constexpr double Widest = 16;
constexpr double GapShare = 0.2; // of the step from one segment to the next
constexpr double Round = 3;
} // namespace

PaperPile::PaperPile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaperPile::setCount(const Count &count)
{
    m_count = count;
    setAccessibleName(count.beingTyped > 0 ? tr("%1 of %2 forms typed, form %3 is being typed")
                                                 .arg(count.typed)
                                                 .arg(count.present)
                                                 .arg(count.beingTyped)
                                           : tr("%1 of %2 forms typed").arg(count.typed).arg(count.present));
    updateGeometry();
    update();
}

QSize PaperPile::sizeHint() const
{
    const int segments = std::max({m_count.present, m_count.typed, m_count.beingTyped, 1});
    const double step = Widest / (1 - GapShare);
    return {int(step * std::min(segments, MostSegments)), Height};
}

QSize PaperPile::minimumSizeHint() const
{
    constexpr int Least = 80;
    return {Least, Height};
}

void PaperPile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) { // it fills the way the page is read
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const int segments = std::max({m_count.present, m_count.typed, m_count.beingTyped});
    segments <= MostSegments &&segments > 0 ? paintSegments(painter) : paintBar(painter);
}

void PaperPile::paintSegments(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const int segments = std::max({m_count.present, m_count.typed, m_count.beingTyped});
    const double step = std::min(Widest / (1 - GapShare), double(width()) / segments);
    for (int i = 0; i < segments; ++i) {
        const bool typed = i < m_count.typed;
        const bool now = i + 1 == m_count.beingTyped;
        QRectF paper(i * step, 0, step * (1 - GapShare), Height);
        paper.adjust(0.75, 0.75, -0.75, -0.75);
        painter.setPen(QPen(now ? t.focus : typed ? t.accent : t.control, now ? 2 : 1));
        painter.setBrush(now ? t.soft : typed ? t.accent : t.surface);
        painter.drawRoundedRect(paper, Round, Round);
    }
}

void PaperPile::paintBar(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    constexpr double Thick = 10;
    const QRectF whole(0.5, (Height - Thick) / 2, width() - 1.0, Thick);
    painter.setPen(QPen(t.control, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(whole, Thick / 2, Thick / 2);
    if (m_count.present <= 0 || m_count.typed <= 0)
        return;
    QRectF part = whole;
    part.setWidth(std::max(Thick, whole.width() * std::min(1.0, double(m_count.typed) / m_count.present)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(part, Thick / 2, Thick / 2);
}

} // namespace turnout
