// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registercell.h"

#include "ui/delegates/bookingmark.h"
#include "ui/models/delegatewords.h"
#include "ui/models/registermodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

namespace turnout {

namespace {

constexpr int Side = 8; // as the headings have it
constexpr int IconSide = 16;
constexpr int CapHeight = 18;
constexpr int CapPadding = 5;

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

QFont capFont()
{
    return screenFont(size::Tiny, Weight::SemiBold);
}

int capWidth(const QString &cap)
{
    return QFontMetrics(capFont()).horizontalAdvance(cap) + 2 * CapPadding;
}

// One cell being painted.
struct Cell {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const Tokens &t;

    // A place counted from the leading edge, where it stands in either direction of reading.
    QRect placed(const QRect &rect) const { return QStyle::visualRect(option.direction, option.rect, rect); }

    void text(const QRect &place, const QString &words, const QFont &font, const QColor &ink) const
    {
        painter.setFont(font);
        painter.setPen(ink);
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(placed(place), int(align) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    }

    void cap(const QRect &place, const QString &key) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.control);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(placed(place)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(capFont());
        painter.setPen(t.secondary);
        painter.drawText(placed(place), Qt::AlignCenter, key);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
};

void paintStatus(const Cell &cell, BookingStatus status, const QString &words)
{
    const QRect inner = cell.option.rect.adjusted(Side, 0, -Side, 0);
    const BookingMark &mark = markOf(status);
    const QColor ink = inkOf(mark.tone, cell.t);
    const int middle = inner.center().y();
    paintIcon(cell.painter, cell.placed(QRect(inner.left(), middle - IconSide / 2, IconSide, IconSide)), mark.icon,
              ink);
    const int width = capWidth(mark.cap);
    const QRect cap(inner.right() - width, middle - CapHeight / 2, width, CapHeight);
    const int left = inner.left() + IconSide + Side;
    cell.text(QRect(left, inner.top(), cap.left() - Side - left, inner.height()), words, screenFont(size::Body), ink);
    cell.cap(cap, mark.cap);
}

// Round the row: each cell draws its part.
void paintRing(const Cell &cell, const QModelIndex &index)
{
    constexpr int Width = 2;
    const QRect &rect = cell.option.rect;
    cell.painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), Width), cell.t.focus);
    cell.painter.fillRect(QRect(rect.left(), rect.bottom() - Width + 1, rect.width(), Width), cell.t.focus);
    if (index.column() == RegisterModel::Name)
        cell.painter.fillRect(cell.placed(QRect(rect.left(), rect.top(), Width, rect.height())), cell.t.focus);
    if (index.column() == RegisterModel::ColumnCount - 1)
        cell.painter.fillRect(cell.placed(QRect(rect.right() - Width + 1, rect.top(), Width, rect.height())),
                              cell.t.focus);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

} // namespace

void RegisterCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Bar = 4;
    const Cell cell{*painter, option, tokensOf(option.palette)};
    const bool selected = option.state & QStyle::State_Selected;
    const bool gone = BookingStatus(index.data(RegisterModel::StatusRole).toInt()) == BookingStatus::Cancelled;
    const QRect &rect = option.rect;
    painter->save();
    painter->fillRect(rect, selected ? cell.t.soft : cell.t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), cell.t.line);
    if (selected && index.column() == RegisterModel::Name)
        painter->fillRect(cell.placed(QRect(rect.left(), rect.top(), Bar, rect.height())), cell.t.accent);
    const QString words = index.data().toString();
    if (index.column() == RegisterModel::Status) {
        paintStatus(cell, BookingStatus(index.data(RegisterModel::StatusRole).toInt()), words);
    } else {
        const bool name = index.column() == RegisterModel::Name;
        const QFont font = screenFont(size::Body, name && !gone ? Weight::SemiBold : Weight::Regular);
        cell.text(rect.adjusted(Side, 0, -Side, 0), words, font, gone ? cell.t.secondary : cell.t.text);
    }
    if (isCurrentRow(option, index))
        paintRing(cell, index);
    painter->restore();
}

void RegisterCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *note = qobject_cast<QLineEdit *>(editor);
    if (!note || !note->isModified()) // what is being typed outlives a change elsewhere
        QStyledItemDelegate::setEditorData(editor, index);
}

int RegisterCell::statusWidth()
{
    const QFontMetrics metrics(screenFont(size::Body));
    constexpr int LongQueue = 88; // "waiting, 88th"
    int widest = metrics.horizontalAdvance(statusWords(BookingStatus::Waiting, LongQueue)) +
                 capWidth(markOf(BookingStatus::Waiting).cap);
    for (const BookingMark &mark : bookingMarks())
        widest = std::max(widest, metrics.horizontalAdvance(statusWords(mark.status, 0)) + capWidth(mark.cap));
    return widest + IconSide + 5 * Side;
}

} // namespace turnout
