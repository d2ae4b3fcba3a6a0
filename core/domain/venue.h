// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <optional>

namespace turnout {

struct Room {
    RoomId id;
    VenueId venue;
    QString name;
    int places = 0; // 0 = not known

    bool operator==(const Room &) const = default;
};

// What a secure venue asks for. Prisons differ, so every rule is data; texts are as the venue words them.
struct GateRules {
    int leadDays = 0;  // working days before the workshop by which the list must be there
    QString identity;  // which documents a person brings
    QString authority; // which articles need authority
    QString arrival;   // when and where to arrive

    bool operator==(const GateRules &) const = default;
};

struct Venue {
    VenueId id;
    QString reference; // the number it has in the files it came from; may be empty
    QString name;
    QString address;
    QString postcode;
    RegionId region; // null = not known
    QString contact;
    std::optional<GateRules> gate; // present for a secure venue

    bool isSecure() const { return gate.has_value(); }
    bool operator==(const Venue &) const = default;
};

} // namespace turnout
