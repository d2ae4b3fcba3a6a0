// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statuscell.h"

#include "ui/delegates/bookingmark.h"
#include "ui/models/registermodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>

namespace turnout {

namespace {

constexpr int IconSide = 16;
constexpr int Gap = 8;

QColor inkOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Good:
        return t.goodText;
    case Tone::Bad:
        return t.bad;
    case Tone::Accent:
        return t.accent;
    case Tone::Secondary:
        return t.secondary;
    case Tone::Text:
    case Tone::OnAccent:
        break;
    }
    return t.text;
}

void paintCap(QPainter &painter, const QRect &rect, const QString &cap, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.control);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(screenFont(size::Tiny, Weight::SemiBold));
    painter.setPen(t.secondary);
    painter.drawText(rect, Qt::AlignCenter, cap);
}

} // namespace

void StatusCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Tokens &t = tokensOf(option.palette);
    const BookingMark &mark = markOf(BookingStatus(index.data(RegisterModel::StatusRole).toInt()));
    const QColor ink = inkOf(mark.tone, t);
    painter->save();
    const QRect inner = option.rect.adjusted(Gap, 0, -Gap, 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const int middle = inner.center().y();
    paintIcon(*painter, placed(QRect(inner.left(), middle - IconSide / 2, IconSide, IconSide)), mark.icon, ink);

    const int capWidth = QFontMetrics(screenFont(size::Tiny, Weight::SemiBold)).horizontalAdvance(mark.cap) + 2 * 5;
    constexpr int CapHeight = 18;
    const QRect cap(inner.right() - capWidth, middle - CapHeight / 2, capWidth, CapHeight);
    const QRect text(inner.left() + IconSide + Gap, inner.top(), cap.left() - Gap - inner.left() - IconSide - Gap,
                     inner.height());
    painter->setFont(cell.font);
    painter->setPen(ink);
    painter->drawText(placed(text), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
    paintCap(*painter, placed(cap), mark.cap, t);
    painter->restore();
}

QSize StatusCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int CapRoom = 44;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(IconSide + 3 * Gap + CapRoom, 0);
}

} // namespace turnout
