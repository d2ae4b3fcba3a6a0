// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tiledrawing.h"

#include "core/insight/sentences.h"
#include "ui/charts/ink.h"
#include "ui/charts/tilegrid.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <algorithm>

namespace turnout {

namespace {

constexpr double Gap = 5;
constexpr double Radius = 6;
constexpr double RingRoom = 3;     // around the grid, for the ring of a tile at its edge
constexpr double WidestTile = 1.5; // of its height; wider ones no longer look like a map
constexpr double LegendGap = 10;

QFont codeFont()
{
    return screenFont(size::Tiny, Weight::Medium);
}

QFont countFont()
{
    return screenFont(size::CardTitle, Weight::Bold);
}

QFont noteFont()
{
    return screenFont(size::Tiny);
}

} // namespace

TileDrawing::TileDrawing(const QList<int> &counts, const QString &outside, QSizeF size, const Tokens &tokens)
    : m_counts(counts)
    , m_outside(outside)
    , m_size(size)
    , m_tokens(tokens)
    , m_steps(counts)
    , m_legend(legendOf(size.width()))
{
    const double note = outside.isEmpty() ? 0 : heightOf(noteFont()) + 4;
    const double room = size.height() - m_legend.height() - LegendGap - note - 2 * RingRoom;
    const double height = std::max(1.0, (room - Gap * (TileRows - 1)) / TileRows);
    const double width = (size.width() - 2 * RingRoom - Gap * (TileColumns - 1)) / TileColumns;
    m_tile = QSizeF(std::clamp(width, 1.0, height * WidestTile), height);
    m_corner = QPointF((size.width() - TileColumns * (m_tile.width() + Gap) + Gap) / 2, RingRoom);
}

QSize TileDrawing::leastSize()
{
    const double tile = heightOf(codeFont()) + heightOf(countFont());
    const double below = 3 * (heightOf(noteFont()) + 4) + LegendGap + 2 * RingRoom;
    return {int(TileColumns * (widthOf(QStringLiteral("10,000"), countFont()) + Gap + 8)),
            int(TileRows * (tile + Gap) + below)};
}

void TileDrawing::paint(QPainter &painter)
{
    for (int mark = 0; mark < m_counts.size(); ++mark)
        paintTile(painter, mark);
    const double note = m_outside.isEmpty() ? 0 : heightOf(noteFont()) + 4;
    m_legend.paint(painter, QPointF(0, m_size.height() - note - m_legend.height()), Qt::AlignHCenter, m_tokens);
    paintText(painter, QRectF(0, m_size.height() - note, m_size.width(), note), Qt::AlignHCenter, m_outside,
              {noteFont(), m_tokens.secondary});
}

QRectF TileDrawing::area(int mark) const
{
    const QPoint place = tilePlace(tileOrder().at(mark));
    return {
        QPointF(m_corner.x() + place.x() * (m_tile.width() + Gap), m_corner.y() + place.y() * (m_tile.height() + Gap)),
        m_tile};
}

QRectF TileDrawing::ring(int mark) const
{
    return area(mark).marginsAdded({RingRoom, RingRoom, RingRoom, RingRoom});
}

// Fewer than four steps are spread over the four colours, so that the most is always the strongest.
QColor TileDrawing::colourOf(int step) const
{
    const auto last = int(m_tokens.sequential.size()) - 1;
    return m_tokens.sequential.at(size_t(m_steps.steps() == 1 ? 0 : step * last / (m_steps.steps() - 1)));
}

Legend TileDrawing::legendOf(double width) const
{
    QList<Legend::Entry> entries;
    for (int step = 0; step < m_steps.steps(); ++step) {
        const auto sign = [this, colour = colourOf(step)](QPainter &painter, const QRectF &rect) {
            QRectF square(0, 0, 12, 12);
            square.moveCenter(rect.center());
            painter.setPen(QPen(m_tokens.control, 1));
            painter.setBrush(colour);
            painter.drawRoundedRect(square, 3, 3);
        };
        entries.append({12, sign, m_steps.label(step)});
    }
    return Legend(entries, width);
}

void TileDrawing::paintTile(QPainter &painter, int mark) const
{
    const QRectF tile = area(mark);
    const int step = m_steps.stepOf(m_counts.at(mark));
    const QColor colour = colourOf(step);
    // The palest step has too little contrast with the card for its fill alone.
    painter.setPen(step == 0 ? QPen(m_tokens.control, 1) : QPen(Qt::NoPen));
    painter.setBrush(colour);
    painter.drawRoundedRect(step == 0 ? tile.marginsRemoved({0.5, 0.5, 0.5, 0.5}) : tile, Radius, Radius);

    const QColor words = readableOn(colour, m_tokens.text, m_tokens.onAccent);
    const double code = heightOf(codeFont());
    const double count = heightOf(countFont());
    const double top = tile.center().y() - (code + count) / 2;
    paintText(painter, QRectF(tile.left(), top, tile.width(), code), Qt::AlignHCenter, tileCode(tileOrder().at(mark)),
              {codeFont(), words});
    paintText(painter, QRectF(tile.left(), top + code, tile.width(), count), Qt::AlignHCenter,
              countText(m_counts.at(mark)), {countFont(), words});
}

} // namespace turnout
