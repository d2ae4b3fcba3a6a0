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
// Words that name, address or postcode begin with, those most used first; nothing typed gives the most used.
QList<VenueRow> searchVenues(const Reader &reader, const QString &typed, int limit);
RoomId addRoom(Edit &edit, Room room);
QList<Room> rooms(const Reader &reader, VenueId venue); // by name
QList<Region> regions(const Reader &reader);

// The venue with postcode and region filled in where the address tells them.
Venue located(Venue venue);

} // namespace turnout::places
