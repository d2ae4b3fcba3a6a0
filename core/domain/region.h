// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// The nine English regions and three nations (ITL 1), in the order official tables use. The value is the sequence
// of the RegionId that every logbook is shipped with, so it never changes.
enum class UkRegion {
    NorthEast = 1,
    NorthWest,
    YorkshireAndTheHumber,
    EastMidlands,
    WestMidlands,
    EastOfEngland,
    London,
    SouthEast,
    SouthWest,
    Wales,
    Scotland,
    NorthernIreland,
};

// All twelve, in the order of the enum.
const QList<UkRegion> &allUkRegions();

// The official name, "Yorkshire and The Humber". It is stored and exported, so it is not translated.
QString name(UkRegion region);
// The code of the Office for National Statistics, "E12000003".
QString onsCode(UkRegion region);
// The shipped record, device 0.
RegionId idOf(UkRegion region);
// The region of a shipped record; nothing for an area that the user added.
std::optional<UkRegion> ukRegionOf(RegionId id);
// Compares as matchKey does, and knows other common names ("Eastern", "Yorkshire & Humber", "N. Ireland",
// "West Midlands (England)"). Nothing for a name that is not one of the twelve.
std::optional<UkRegion> ukRegionNamed(const QString &text);

// A record of a logbook: one of the twelve, or an area (a county, say) added below one.
struct Region {
    RegionId id;
    QString name;
    QString code;     // ONS code; empty for an area without one
    RegionId parent;  // null at the top
    int position = 0; // order among those with the same parent

    bool operator==(const Region &) const = default;
};

} // namespace turnout
