// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/statuspill.h"

#include "ui/schedule/workshopwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/typemark.h"

#include <QPainter>

namespace turnout {

namespace {

constexpr int PillHeight = 22;
constexpr int PillMargin = 9;

QFont pillFont()
{
    return screenFont(size::Small, Weight::SemiBold);
}

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::show(WorkshopStatus status)
{
    m_status = status;
    setAccessibleName(tr("Status: %1").arg(workshopwords::status(status)));
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const int words = QFontMetrics(pillFont()).horizontalAdvance(workshopwords::status(m_status));
    return {words + 2 * PillMargin + 2, PillHeight};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const QColor goodTint = typeHue(0, tokens).tint;
    QColor fill = tokens.surface;
    QColor ink = tokens.secondary;
    QPen edge(Qt::NoPen);
    switch (m_status) {
    case WorkshopStatus::Draft:
        edge = QPen(tokens.control, 1, Qt::DotLine);
        break;
    case WorkshopStatus::Planned:
        edge = QPen(tokens.control, 1, Qt::DashLine);
        ink = tokens.text;
        break;
    case WorkshopStatus::Confirmed:
        fill = goodTint;
        ink = tokens.goodText;
        break;
    case WorkshopStatus::Delivered:
        fill = tokens.soft;
        ink = tokens.text;
        break;
    case WorkshopStatus::Cancelled:
        fill = tokens.warningTint;
        ink = tokens.bad;
        break;
    }
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), PillHeight / 2, PillHeight / 2);
    painter.setPen(ink);
    painter.setFont(pillFont());
    painter.drawText(rect(), Qt::AlignCenter, workshopwords::status(m_status));
}

} // namespace turnout
