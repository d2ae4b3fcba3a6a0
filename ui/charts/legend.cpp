// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend.h"

#include "ui/charts/ink.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <algorithm>

namespace turnout {

namespace {

constexpr double Gap = 6;      // between a sign and its words
constexpr double Between = 20; // between two entries

QFont font()
{
    return screenFont(size::Tiny);
}

double lineHeight()
{
    return heightOf(font()) + 2;
}

} // namespace

Legend::Legend(const QList<Entry> &entries, double width)
    : m_width(width)
{
    double right = width + 1; // so that the first entry begins a line
    for (const Entry &entry : entries) {
        const double wide = widthOfEntry(entry);
        if (right + wide > width) {
            m_lines.append(QList<Entry>());
            right = 0;
        }
        m_lines.last().append(entry);
        right += wide + Between;
    }
}

double Legend::height() const
{
    return double(m_lines.size()) * lineHeight();
}

void Legend::paint(QPainter &painter, QPointF corner, Qt::Alignment across, const Tokens &tokens) const
{
    double y = corner.y();
    for (const QList<Entry> &line : m_lines) {
        double wide = -Between;
        for (const Entry &entry : line)
            wide += widthOfEntry(entry) + Between;
        double x = corner.x() + (across == Qt::AlignHCenter ? std::max(0.0, (m_width - wide) / 2) : 0);
        for (const Entry &entry : line) {
            entry.sign(painter, QRectF(x, y, entry.signWidth, lineHeight()));
            const double start = x + entry.signWidth + Gap;
            paintText(painter, QRectF(start, y, corner.x() + m_width - start, lineHeight()), Qt::AlignLeft, entry.text,
                      {font(), tokens.secondary});
            x += widthOfEntry(entry) + Between;
        }
        y += lineHeight();
    }
}

double Legend::widthOfEntry(const Entry &entry) const
{
    return entry.signWidth + Gap + widthOf(entry.text, font());
}

} // namespace turnout
