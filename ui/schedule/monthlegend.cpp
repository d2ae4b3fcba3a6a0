// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthlegend.h"

#include "core/base/tr.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/typemark.h"

#include <QPainter>
#include <QStyle>
#include <functional>

namespace turnout {

namespace {

constexpr int Edge = 12;
constexpr int MarkSide = 14;
constexpr int MarkGap = 6;
constexpr int LeastGap = 10;
constexpr int WidestGap = 18;
constexpr int LongName = 200;
constexpr int ShortName = 80;

struct Entry {
    int markWidth;
    std::function<void(const QRect &)> paint;
    QString text;
};

void paintSwatch(QPainter &painter, const QRect &rect, const QPen &pen, const QBrush &brush)
{
    constexpr int Height = 11;
    QRectF swatch(rect.left(), 0, rect.width(), Height);
    swatch.moveCenter(QRectF(rect).center());
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(swatch, 3, 3);
}

void paintHatched(QPainter &painter, const QRect &rect, const Tokens &tokens)
{
    painter.save();
    painter.setClipRect(rect.adjusted(0, 2, 0, -2), Qt::IntersectClip);
    painter.setPen(QPen(tokens.hatch, 1.2));
    for (int x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += 4)
        painter.drawLine(x, rect.bottom(), x + rect.height(), rect.top());
    painter.restore();
    paintSwatch(painter, rect, QPen(tokens.control, 1), Qt::NoBrush);
}

QList<Entry> entries(QPainter &painter, const QList<WorkshopType> &types, const Tokens &tokens)
{
    constexpr int SwatchWidth = 17;
    QList<Entry> all;
    for (const WorkshopType &type : types)
        all.append({MarkSide,
                    [&painter, &tokens, type](const QRect &rect) {
                        paintTypeBadge(painter, rect, type.letter, typeHue(type.hue, tokens));
                    },
                    type.name});
    all.append({MarkSide, [&](const QRect &rect) { paintBars(painter, rect, tokens.text); }, tr("In a prison")});
    all.append({MarkSide,
                [&](const QRect &rect) {
                    const double ratio = painter.device()->devicePixelRatioF();
                    painter.drawPixmap(rect, icon(Icon::Warning, Tone::Bad).pixmap(rect.size(), ratio));
                },
                tr("To look at")});
    all.append({SwatchWidth,
                [&](const QRect &rect) { paintSwatch(painter, rect, QPen(tokens.text, 1, Qt::DashLine), Qt::NoBrush); },
                tr("Planned")});
    all.append({SwatchWidth, [&](const QRect &rect) { paintHatched(painter, rect, tokens); }, tr("Away")});
    all.append({SwatchWidth,
                [&](const QRect &rect) { paintSwatch(painter, rect, QPen(tokens.control, 1), tokens.bankHoliday); },
                tr("Bank holiday")});
    return all;
}

} // namespace

void paintMonthLegend(QPainter &painter, const QRect &rect, const QList<WorkshopType> &types, const Tokens &tokens,
                      Qt::LayoutDirection direction)
{
    painter.setFont(screenFont(size::Tiny));
    const QFontMetrics metrics = painter.fontMetrics();
    QList<Entry> shown = entries(painter, types, tokens);
    const auto needed = [&](int gap) {
        int width = 2 * Edge - gap;
        for (const Entry &entry : shown)
            width += entry.markWidth + MarkGap + metrics.horizontalAdvance(entry.text) + gap;
        return width;
    };
    // The days say themselves what a bank holiday is.
    if (needed(LeastGap) > rect.width())
        shown.removeLast();
    // Names of types are the users' own, and told from the letter as well: they give way next, the longest before.
    for (int widest = LongName; needed(LeastGap) > rect.width() && widest >= ShortName; widest -= 4) {
        for (qsizetype i = 0; i < types.size(); ++i)
            shown[i].text = metrics.elidedText(types[i].name, Qt::ElideRight, widest);
    }
    while (shown.size() > 1 && needed(LeastGap) > rect.width())
        shown.removeLast();
    int gap = LeastGap;
    while (gap < WidestGap && needed(gap + 1) <= rect.width())
        ++gap;

    int left = rect.left() + Edge;
    for (const Entry &entry : shown) {
        const QRect mark(left, rect.center().y() - MarkSide / 2 + 1, entry.markWidth, MarkSide);
        entry.paint(QStyle::visualRect(direction, rect, mark));
        const int width = metrics.horizontalAdvance(entry.text) + 1;
        const QRect words(left + entry.markWidth + MarkGap, rect.top(), width, rect.height());
        painter.setPen(tokens.secondary);
        painter.drawText(QStyle::visualRect(direction, rect, words), Qt::AlignCenter | Qt::TextSingleLine, entry.text);
        left += entry.markWidth + MarkGap + width + gap;
    }
}

} // namespace turnout
