// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdelegate.h"

#include "core/documents/dates.h"
#include "ui/shell/recentlogbooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Height = 78;
constexpr int Padding = 16;
constexpr int IconSide = 20;

QString whenOpened(const QDateTime &opened, QDate today)
{
    const QDateTime local = opened.toTimeZone(QTimeZone("Europe/London"));
    if (!local.isValid())
        return {};
    return local.date() == today ? RecentDelegate::tr("Today %1").arg(local.toString(u"HH:mm"))
                                 : shortDate(local.date());
}

QString belowName(const QModelIndex &index)
{
    const QString folder = index.data(RecentLogbooks::FolderRole).toString();
    if (index.data(RecentLogbooks::MissingRole).toBool())
        return RecentDelegate::tr("not found in %1; plug the stick in or look elsewhere").arg(folder);
    return index.data(RecentLogbooks::EncryptedRole).toBool()
               ? RecentDelegate::tr("%1 · locked with a passphrase").arg(folder)
               : RecentDelegate::tr("%1 · no passphrase").arg(folder);
}

} // namespace

RecentDelegate::RecentDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Height};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        painter->setBrush(t.soft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 3, -1, -3), 8, 8);
    }
    const QRect inner = option.rect.adjusted(Padding, 0, -Padding, 0);
    const bool missing = index.data(RecentLogbooks::MissingRole).toBool();
    const bool encrypted = index.data(RecentLogbooks::EncryptedRole).toBool();
    const bool leftwards = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const QRect iconRect(inner.left(), inner.center().y() - IconSide / 2, IconSide, IconSide);
    paintIcon(*painter, placed(iconRect),
              missing     ? Icon::Warning
              : encrypted ? Icon::Lock
                          : Icon::File,
              missing ? t.bad : t.secondary);

    const QRect words = inner.adjusted(IconSide + Padding, 15, 0, -15);
    const int half = words.height() / 2;
    const Qt::Alignment start = leftwards ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = leftwards ? Qt::AlignLeft : Qt::AlignRight;
    const QString when = whenOpened(index.data(RecentLogbooks::OpenedRole).toDateTime(), m_clock.today());
    painter->setFont(screenFont(size::Small));
    painter->setPen(t.secondary);
    const QRect top(words.left(), words.top(), words.width(), half);
    painter->drawText(placed(top), int(end | Qt::AlignVCenter), when);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + Padding;

    painter->setPen(missing ? t.bad : t.secondary);
    const QRect below(words.left(), words.top() + half, words.width(), half);
    painter->drawText(placed(below), int(start | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(belowName(index), Qt::ElideMiddle, below.width()));
    painter->setFont(screenFont(size::CardTitle, Weight::SemiBold));
    painter->setPen(missing ? t.secondary : t.text);
    const QRect name = top.adjusted(0, 0, -whenWidth, 0);
    painter->drawText(placed(name), int(start | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace turnout
