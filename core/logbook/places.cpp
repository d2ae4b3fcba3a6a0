// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/places.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/postcode.h"
#include "core/domain/postcoderegions.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

namespace turnout::places {

namespace {
void check(const Venue &venue)
{
    if (matchKey(venue.name).isEmpty())
        throw Error{Error::Invalid, tr("A venue needs a name.")};
    if (venue.gate && venue.gate->leadDays < 0)
        throw Error{Error::Invalid, tr("Lead days cannot be fewer than none.")};
}
} // namespace

Venue located(Venue venue)
{
    auto postcode = Postcode::fromText(venue.postcode);
    if (venue.postcode.isEmpty())
        postcode = postcodeIn(venue.address);
    if (postcode)
        venue.postcode = postcode->toText();
    if (postcode && venue.region.isNull()) {
        if (const auto region = regionOf(*postcode))
            venue.region = idOf(*region);
    }
    return venue;
}

VenueId addVenue(Edit &edit, Venue venue)
{
    check(venue);
    venue = located(venue);
    venue.id = edit.ids().next<VenueId>();
    edit.stores().places.addVenue(venue);
    return venue.id;
}

void updateVenue(Edit &edit, const Venue &venue)
{
    check(venue);
    edit.stores().places.updateVenue(venue);
}

std::optional<Venue> findVenue(const Reader &reader, VenueId id)
{
    return reader.stores().places.findVenue(id);
}

QList<VenueRow> venues(const Reader &reader)
{
    return reader.stores().places.venueRows();
}

QList<VenueRow> searchVenues(const Reader &reader, const QString &typed, int limit)
{
    return reader.stores().places.search(typed, limit);
}

RoomId addRoom(Edit &edit, Room room)
{
    if (room.name.isEmpty())
        throw Error{Error::Invalid, tr("A room needs a name.")};
    room.id = edit.ids().next<RoomId>();
    edit.stores().places.addRoom(room);
    return room.id;
}

QList<Room> rooms(const Reader &reader, VenueId venue)
{
    return reader.stores().places.roomsOf(venue);
}

QList<Region> regions(const Reader &reader)
{
    return reader.stores().places.regions();
}

} // namespace turnout::places
