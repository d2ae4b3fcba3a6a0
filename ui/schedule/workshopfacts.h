// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/domain/venue.h"
#include "core/domain/workshoptype.h"
#include "core/logbook/clashlines.h"

#include <QList>
#include <optional>

namespace turnout {

// What the form of a workshop shows besides the workshop itself, read at one moment.
struct WorkshopFacts {
    std::optional<Venue> venue;
    QList<Room> rooms; // of the venue
    QString region;    // its own, else the venue's; empty: not known
    QString commissioner;
    int booked = 0; // bookings that hold a place
    int waiting = 0;
    workshops::Checks checks;
};
WorkshopFacts factsOf(const Reader &reader, WorkshopId id);

// What its form lets choose from.
struct WorkshopChoices {
    QList<WorkshopType> types;
    QList<Region> regions;

    std::optional<WorkshopType> type(WorkshopTypeId id) const;
};
WorkshopChoices choicesOf(const Reader &reader);

} // namespace turnout
