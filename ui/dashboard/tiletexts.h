// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/dashboard.h"

#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// Which way a change went, where it may be claimed.
enum class Direction { None, Up, Down };

// What a tile says.
struct TileText {
    QString label;
    QString number;
    QString change; // the line below, in words: "+1.4 points on last year"
    Direction direction = Direction::None;
    QString details;                    // more in one sentence, for the tool tip and screen readers
    QList<std::optional<double>> spark; // the last 12 months

    bool operator==(const TileText &) const = default;
};

// How the year before is spoken of: of a period that is still under way it was last year.
enum class Compared { LastYear, TheYearBefore };

TileText ratingTile(const DashboardFigures &figures, Compared compared);
TileText deliveredTile(const DashboardFigures &figures);
TileText reachTile(const DashboardFigures &figures, Compared compared);
TileText replyTile(const DashboardFigures &figures);

} // namespace turnout
