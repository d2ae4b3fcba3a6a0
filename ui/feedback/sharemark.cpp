// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/sharemark.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Height = 64;
constexpr int Side = 20; // room for the words at the ends of the axis
constexpr double AxisY = 43;
constexpr double BandY = 28;
constexpr double Half = 0.5;
} // namespace

ShareMark::ShareMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareMark::setSatisfaction(const Satisfaction &satisfaction)
{
    m_satisfaction = satisfaction;
    const auto interval = satisfaction.interval();
    setVisible(satisfaction.hasEnoughForms() && interval);
    if (interval)
        setAccessibleName(tr("Share %1, interval %2 to %3")
                              .arg(percent(*satisfaction.share(), Decimals::None),
                                   percent(interval->low, Decimals::None), percent(interval->high, Decimals::None)));
    update();
}

QSize ShareMark::sizeHint() const
{
    constexpr int Width = 280;
    return {Width, Height};
}

QSize ShareMark::minimumSizeHint() const
{
    constexpr int Least = 150;
    return {Least, Height};
}

double ShareMark::axisStart() const
{
    const auto interval = m_satisfaction.interval();
    return interval && interval->low < Half ? 0 : Half;
}

void ShareMark::paintAxis(QPainter &painter, const QRectF &axis) const
{
    const Tokens &t = tokensOf(palette());
    painter.setPen(t.control);
    painter.drawLine(QLineF(axis.left(), AxisY, axis.right(), AxisY));
    painter.setFont(numberFont(size::Tiny));
    constexpr int Steps = 5;
    for (int i = 0; i <= Steps; ++i) {
        const double share = axisStart() + (1 - axisStart()) * i / Steps;
        const double x = axis.left() + axis.width() * i / Steps;
        painter.setPen(t.control);
        painter.drawLine(QLineF(x, AxisY - 3, x, AxisY + 3));
        if (i != 0 && i != 2 && i != 4 && i != Steps)
            continue;
        painter.setPen(t.secondary);
        const QRectF words(x - 2 * Side, AxisY + 4, 4 * Side, Height - AxisY - 4);
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                         i == 0 ? percent(share, Decimals::None) : QString::number(qRound(share * 100)));
    }
}

// Left to right in every language, as all charts are.
void ShareMark::paintEvent(QPaintEvent *)
{
    const auto interval = m_satisfaction.interval();
    if (!interval)
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF axis(Side, 0, width() - 2.0 * Side, Height);
    paintAxis(painter, axis);
    const auto place = [&](double share) {
        return axis.left() + axis.width() * (share - axisStart()) / (1 - axisStart());
    };
    constexpr double Thick = 8;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.secondary, t.surface, 0.35));
    painter.drawRoundedRect(
        QRectF(place(interval->low), BandY - Thick / 2, place(interval->high) - place(interval->low), Thick), Thick / 2,
        Thick / 2);
    constexpr double Dot = 6.5;
    const double x = place(*m_satisfaction.share());
    painter.setPen(QPen(t.surface, 1.5));
    painter.setBrush(t.accent);
    painter.drawEllipse(QPointF(x, BandY), Dot, Dot);
    painter.setPen(t.text);
    painter.setFont(screenFont(size::Small, Weight::SemiBold));
    const double words = std::clamp(x, 2.0 * Side, width() - 2.0 * Side);
    painter.drawText(QRectF(words - 2 * Side, 0, 4 * Side, BandY - Dot - 2), Qt::AlignHCenter | Qt::AlignBottom,
                     percent(*m_satisfaction.share(), Decimals::None));
}

} // namespace turnout
