// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/worklistdelegate.h"

#include "core/documents/dates.h"
#include "ui/models/worklistmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/typemark.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int RowHeight = 60;
constexpr int Edge = 16;
constexpr int Badge = 28;
constexpr int BarWidth = 140;
constexpr int BarHeight = 8;
constexpr int CountWidth = 120;

// Places of a row as it is read from left to right; mirrored when the page is.
struct Places {
    QRect badge;
    QRect words;
    QRect bar;
    QRect count;
};

Places placesOf(const QRect &row, Qt::LayoutDirection way)
{
    const int middle = row.center().y();
    const QRect badge(row.left() + Edge, middle - Badge / 2, Badge, Badge);
    const QRect count(row.right() - Edge - CountWidth, row.top(), CountWidth, row.height());
    const QRect bar(count.left() - Edge - BarWidth, middle - BarHeight / 2, BarWidth, BarHeight);
    const int left = badge.right() + 12;
    const QRect words(left, row.top() + 10, bar.left() - Edge - left, row.height() - 20);
    const auto seen = [&](const QRect &rect) { return QStyle::visualRect(way, row, rect); };
    return {seen(badge), seen(words), seen(bar), seen(count)};
}

void paintWords(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
                Qt::Alignment side)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintBar(QPainter &painter, const QRect &rect, const FormsRow &row, const Tokens &t, Qt::LayoutDirection way)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(rect, BarHeight / 2.0, BarHeight / 2.0);
    if (row.present <= 0 || row.typed <= 0)
        return;
    QRect part = rect;
    part.setWidth(std::max(BarHeight, rect.width() * std::min(row.typed, row.present) / row.present));
    painter.setBrush(row.typed >= row.present ? t.good : t.accent);
    painter.drawRoundedRect(QStyle::visualRect(way, rect, part), BarHeight / 2.0, BarHeight / 2.0);
}

} // namespace

void WorklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const auto row = index.data(WorklistModel::FormsRole).value<FormsRow>();
    const Places at = placesOf(option.rect, option.direction);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.soft : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 6, 6);
    }
    if (row.letter.isEmpty())
        paintIcon(*painter, at.badge, Icon::Calendar, t.secondary);
    else
        paintTypeBadge(*painter, at.badge, row.letter, typeHue(row.hue, t));
    QStringList below{row.type, shortDate(row.start.date()), row.number};
    below.removeAll(QString());
    QRect upper = at.words;
    upper.setHeight(at.words.height() / 2);
    paintWords(*painter, upper, screenFont(size::Body, Weight::SemiBold), t.text, placeOf(row), side);
    paintWords(*painter, upper.translated(0, upper.height()), screenFont(size::Small), t.secondary,
               below.join(u"  ·  "_s), side);
    paintBar(*painter, at.bar, row, t, option.direction);
    paintWords(*painter, at.count, screenFont(size::Body, Weight::Medium), t.text, formsText(row),
               QStyle::visualAlignment(option.direction, Qt::AlignRight));
    painter->restore();
}

QSize WorklistDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    constexpr int Narrowest = 320; // the words give way first
    return {Narrowest, RowHeight};
}

} // namespace turnout
