// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"

#include <QPoint>

namespace turnout {

// The twelve regions as tiles, each about where it lies in the United Kingdom.
inline constexpr int TileColumns = 4;
inline constexpr int TileRows = 5;

// Column and row, from the north west.
QPoint tilePlace(UkRegion region);
// "NE", "YH", "SCT": what fits on a tile. Read out, a region has its name.
QString tileCode(UkRegion region);
// All twelve as they are read, from the top left.
const QList<UkRegion> &tileOrder();

} // namespace turnout
