// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/findingdelegate.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/safetywords.h"
#include "ui/settings/findingwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace turnout {

namespace {

constexpr int Edge = 10;
constexpr int IconSide = 18;
constexpr int SeverityWidth = 72;
constexpr int Gap = 12;
constexpr int Lines = 2; // of words in a row

// Places of a row as it is read from left to right; mirrored when the page is.
struct Places {
    QRect icon;
    QRect severity;
    QRect words;
    QRect link;
};

Places placesOf(const QStyleOptionViewItem &option, const QString &link)
{
    const QRect row = option.rect;
    const int linkWidth =
        link.isEmpty() ? 0 : QFontMetrics(screenFont(size::Small, Weight::Medium)).horizontalAdvance(link) + 4;
    const QRect icon(row.left() + Edge, row.center().y() - IconSide / 2, IconSide, IconSide);
    const QRect severity(icon.right() + 8, row.top(), SeverityWidth, row.height());
    const QRect end(row.right() - Edge - linkWidth, row.top(), linkWidth, row.height());
    const QRect words(severity.right() + Gap, row.top(), end.left() - Gap - severity.right() - Gap, row.height());
    const auto seen = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    return {seen(icon), seen(severity), seen(words), seen(end)};
}

// What fits into two lines, the last one ending in … where there is more.
QString fitting(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QRect whole = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text);
    return whole.height() <= Lines * metrics.lineSpacing()
               ? text
               : metrics.elidedText(text, Qt::ElideRight, Lines * width - width / 4);
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const auto finding = index.data(FindingsModel::FindingRole).value<Finding>();
    const QString link = linkText(finding);
    const Places at = placesOf(option, link);
    const auto side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const QColor tone = colourOf(severityTone(finding.severity), t);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.soft : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 6, 6);
    }
    paintIcon(*painter, at.icon, severityIcon(finding.severity), tone);
    painter->setPen(tone);
    painter->setFont(screenFont(size::Body, Weight::SemiBold));
    painter->drawText(at.severity, side, severityText(finding.severity));
    const QFont body = screenFont(size::Body);
    painter->setPen(t.text);
    painter->setFont(body);
    painter->drawText(at.words, side | Qt::TextWordWrap,
                      fitting(index.data(FindingsModel::TextRole).toString(), body, at.words.width()));
    painter->setPen(t.accent);
    painter->setFont(screenFont(size::Small, Weight::Medium));
    painter->drawText(at.link, side, link);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    constexpr int Narrowest = 320; // the words give way first
    return {Narrowest, Lines * QFontMetrics(screenFont(size::Body)).lineSpacing() + 12};
}

// The whole of it, for what does not fit into two lines.
bool FindingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace turnout
