// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/domain/reportrows.h"
#include "core/domain/venue.h"
#include "core/logbook/edit.h"

#include <QList>
#include <optional>

// Venues with their rooms, and regions.
namespace turnout::places {

// Left empty, the postcode is looked for in the address and the region found from the postcode. Throws Error::Invalid
// when it has no name.
VenueId addVenue(Edit &edit, Venue venue);
void updateVenue(Edit &edit, const Venue &venue);
std::optional<Venue> findVenue(const Reader &reader, VenueId id);
QList<VenueRow> venues(const Reader &reader); // by name
RoomId addRoom(Edit &edit, Room room);
QList<Region> regions(const Reader &reader);

// The venue with postcode and region filled in where the address tells them.
Venue located(Venue venue);

} // namespace turnout::places
