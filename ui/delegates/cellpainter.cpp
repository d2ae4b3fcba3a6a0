// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cellpainter.h"

#include "ui/models/delegatesmodel.h"
#include "ui/models/delegatewords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/typemark.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace turnout {

namespace {

constexpr int Margin = 8;
constexpr int FirstMargin = 15; // before the first column, beside the mark of the current row
constexpr int Badge = 20;
constexpr int Mark = 4;

QFont fontOf(DelegateColumn column)
{
    switch (column) {
    case DelegateColumn::Name:
        return screenFont(size::Body, Weight::SemiBold);
    case DelegateColumn::Attended:
    case DelegateColumn::LastSeen:
        return numberFont(size::Body);
    default:
        return screenFont(size::Body);
    }
}

bool isFirstShown(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne || option.rect.left() <= 0;
}

bool isInCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().row() == index.row();
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &colours)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? colours.soft : colours.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (index.column() == int(DelegateColumn::Name) && isInCurrentRow(option, index)) {
        QRect mark(option.rect.left(), option.rect.top(), Mark, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark), colours.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
}

// Draws from the leading edge and gives what is left.
QRect drawWords(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QString &text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
    const int used = painter.fontMetrics().horizontalAdvance(shown);
    return direction == Qt::LeftToRight ? rect.adjusted(used, 0, 0, 0) : rect.adjusted(0, 0, -used, 0);
}

void paintNextBooking(QPainter &painter, const QStyleOptionViewItem &option, QRect place, const NextBooking &next,
                      const QDate today, const Tokens &colours)
{
    const auto forwards = [&](int by) {
        option.direction == Qt::LeftToRight ? place.setLeft(place.left() + by) : place.setRight(place.right() - by);
    };
    if (!next.type.letter.isEmpty()) {
        const QRect badge(place.left(), place.center().y() - Badge / 2, Badge, Badge);
        paintTypeBadge(painter, QStyle::visualRect(option.direction, place, badge), next.type.letter,
                       typeHue(next.type.hue, colours));
        forwards(Badge + Margin);
    }
    painter.setFont(fontOf(DelegateColumn::NextBooking));
    painter.setPen(colours.text);
    place = drawWords(painter, place, option.direction, dayAhead(next.start.date(), today));
    const QString remark = nextBookingRemark(next);
    if (remark.isEmpty())
        return;
    forwards(Margin);
    // What stands beside it is far off, at the right of its column.
    option.direction == Qt::LeftToRight ? place.setRight(option.rect.right()) : place.setLeft(option.rect.left());
    painter.setFont(screenFont(size::Small, Weight::Medium));
    painter.setPen(next.status == BookingStatus::Waiting ? colours.bad : colours.secondary);
    drawWords(painter, place, option.direction, remark);
}

bool isPale(const ListedDelegate &person, DelegateColumn column)
{
    return (column == DelegateColumn::Attended && person.attended == 0) ||
           (column == DelegateColumn::LastSeen && person.lastSeen == 0) ||
           (column == DelegateColumn::NextBooking && !person.next);
}

} // namespace

void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &colours = tokensOf(option.palette);
    painter.save();
    paintGround(painter, option, index, colours);
    const QVariant data = index.data(DelegatesModel::PersonRole);
    if (data.isNull()) {
        painter.restore();
        return;
    }
    const auto person = data.value<ListedDelegate>();
    const auto column = DelegateColumn(index.column());
    const int lead = isFirstShown(option) ? FirstMargin : Margin;
    const bool leftward = option.direction == Qt::LeftToRight;
    const QRect place = option.rect.adjusted(leftward ? lead : Margin, 0, leftward ? -Margin : -lead, -1);
    if (column == DelegateColumn::NextBooking && person.next) {
        paintNextBooking(painter, option, place, *person.next, index.data(DelegatesModel::TodayRole).toDate(), colours);
    } else {
        painter.setFont(fontOf(column));
        painter.setPen(isPale(person, column) ? colours.secondary : colours.text);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
        painter.drawText(place, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine, text);
    }
    painter.restore();
}

int cellWidth(const QModelIndex &index)
{
    const auto column = DelegateColumn(index.column());
    const QFontMetrics metrics(fontOf(column));
    const int extra = column == DelegateColumn::NextBooking ? Badge + Margin : 0;
    return metrics.horizontalAdvance(index.data().toString()) + FirstMargin + Margin + extra;
}

} // namespace turnout
