// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dropcallout.h"

#include "core/base/tr.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace turnout {

namespace {

constexpr int Width = 300;
constexpr int Margin = 12;
constexpr int MostLines = 4;
constexpr int BesideCell = 8;

struct Line {
    QString text;
    QFont font;
    QColor colour;
};

QList<Line> linesOf(const DropWords &words, const Tokens &tokens)
{
    QList<Line> lines{{words.title, screenFont(size::Body, Weight::SemiBold), tokens.text}};
    if (words.lines.isEmpty())
        lines.append({tr("Nothing stands against it"), screenFont(size::Small), tokens.goodText});
    const qsizetype shown = std::min<qsizetype>(words.lines.size(), MostLines);
    for (qsizetype i = 0; i < shown; ++i)
        lines.append({words.lines[i], screenFont(size::Small), tokens.bad});
    if (shown < words.lines.size())
        lines.append({tr("and %1 more").arg(words.lines.size() - shown), screenFont(size::Small), tokens.bad});
    const QString keys = words.lines.isEmpty() ? tr("Esc leaves it where it was")
                                               : tr("You may drop it all the same. Esc leaves it where it was.");
    lines.append({keys, screenFont(size::Tiny), tokens.secondary});
    return lines;
}

} // namespace

void paintDropCallout(QPainter &painter, const QRect &bounds, const QRect &cell, const DropWords &words,
                      const Tokens &tokens)
{
    const QList<Line> lines = linesOf(words, tokens);
    constexpr int Inner = Width - 2 * Margin;
    QList<int> heights;
    int height = 2 * Margin;
    for (const Line &line : lines) {
        const QRect needed =
            QFontMetrics(line.font).boundingRect(QRect(0, 0, Inner, 1000), Qt::TextWordWrap, line.text);
        heights.append(needed.height() + 3);
        height += heights.last();
    }
    QRect box(cell.right() + BesideCell, cell.top(), Width, height);
    if (box.right() > bounds.right())
        box.moveRight(cell.left() - BesideCell);
    if (box.bottom() > bounds.bottom())
        box.moveBottom(bounds.bottom() - BesideCell);
    painter.setPen(QPen(words.lines.isEmpty() ? tokens.control : tokens.bad, 1.5));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box, 8, 8);
    int top = box.top() + Margin;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(lines[i].font);
        painter.setPen(lines[i].colour);
        painter.drawText(QRect(box.left() + Margin, top, Inner, heights[i]), Qt::TextWordWrap, lines[i].text);
        top += heights[i];
    }
}

} // namespace turnout
