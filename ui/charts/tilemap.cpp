// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tilemap.h"

#include "core/insight/sentences.h"
#include "ui/charts/tiledrawing.h"
#include "ui/charts/tilegrid.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const TileRow *rowOf(const TileSeries &series, UkRegion region)
{
    const auto found = std::ranges::find(series.rows, std::optional(region), &TileRow::region);
    return found == series.rows.end() ? nullptr : &*found;
}

// How far a tile is along an arrow, and aside of it; nothing where it lies the other way.
std::optional<int> distance(QPoint from, QPoint to, Qt::Key arrow)
{
    const QPoint way = to - from;
    const bool across = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const int along = (across ? way.x() : way.y()) * (arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1);
    const int aside = std::abs(across ? way.y() : way.x());
    constexpr int StraightFirst = 10;
    return along > 0 ? std::optional(along + StraightFirst * aside) : std::nullopt;
}

} // namespace

TileMap::TileMap(QWidget *parent)
    : Marks(parent)
{}

void TileMap::setSeries(const TileSeries &series)
{
    m_series = series;
    QList<Mark> marks;
    for (const UkRegion region : series.rows.isEmpty() ? QList<UkRegion>() : tileOrder()) {
        const TileRow *row = rowOf(series, region);
        const TileRow shown = row ? *row : TileRow{.key = name(region), .label = name(region)};
        marks.append({shown.key, tr("%1: %2", "region, count").arg(shown.label, countText(shown.count))});
    }
    setMarks(marks);
}

QString TileMap::outsideText() const
{
    QStringList outside;
    for (const TileRow &row : m_series.rows) {
        if (!row.region && row.count > 0)
            outside.append(tr("%1 %2", "area, count").arg(row.label, countText(row.count)));
    }
    return outside.isEmpty() ? QString() : tr("Not on the map: %1").arg(outside.join(u", "_s));
}

QList<QStringList> TileMap::table() const
{
    QList<QStringList> table{{m_series.heading, m_series.countHeading}};
    for (const TileRow &row : m_series.rows)
        table.append({row.label, QString::number(row.count)});
    return table;
}

QSize TileMap::minimumSizeHint() const
{
    return TileDrawing::leastSize();
}

std::unique_ptr<Drawing> TileMap::draw(QSizeF size, const Tokens &tokens) const
{
    QList<int> counts;
    for (const UkRegion region : tileOrder()) {
        const TileRow *row = rowOf(m_series, region);
        counts.append(row ? row->count : 0);
    }
    return std::make_unique<TileDrawing>(counts, outsideText(), size, tokens);
}

int TileMap::neighbour(int mark, Qt::Key arrow) const
{
    const QPoint from = tilePlace(tileOrder().at(mark));
    int nearest = mark;
    std::optional<int> least;
    for (int other = 0; other < markCount(); ++other) {
        const auto far = distance(from, tilePlace(tileOrder().at(other)), arrow);
        if (far && (!least || *far < *least)) {
            least = far;
            nearest = other;
        }
    }
    return nearest;
}

} // namespace turnout
