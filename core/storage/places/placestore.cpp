// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/places/placestore.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/storage/search/searchquery.h"
#include "core/storage/sqltexts.h"

namespace turnout {

namespace {

Venue readVenue(const Statement &row)
{
    Venue venue{row.id<VenueId>(0), row.text(1),         row.text(2), row.text(3),
                row.text(4),        row.id<RegionId>(5), row.text(6), std::nullopt};
    if (!row.isNull(7))
        venue.gate = GateRules{row.number(7), row.text(8), row.text(9), row.text(10)};
    return venue;
}

QList<VenueRow> readVenueRows(Statement &row)
{
    QList<VenueRow> venues;
    while (row.step())
        venues.append({row.id<VenueId>(0), row.text(1), row.text(2), row.text(3), row.integer(4) == 1, row.number(5)});
    return venues;
}

std::optional<Venue> firstVenue(Statement &rows)
{
    return rows.step() ? std::optional(readVenue(rows)) : std::nullopt;
}

} // namespace

QList<Region> PlaceStore::regions() const
{
    QList<Region> regions;
    Statement row = m_db.statement(u"SELECT id, name, code, parent, position FROM region ORDER BY position, id");
    while (row.step())
        regions.append({row.id<RegionId>(0), row.text(1), row.text(2), row.id<RegionId>(3), row.number(4)});
    return regions;
}

std::optional<Region> PlaceStore::findRegion(RegionId id) const
{
    for (const Region &region : regions()) {
        if (region.id == id)
            return region;
    }
    return std::nullopt;
}

void PlaceStore::addVenue(const Venue &venue) const
{
    m_db.statement(sql::places_addvenue)
        .run(venue.id, venue.reference, venue.name, matchKey(venue.name), venue.address, venue.postcode, venue.region,
             venue.contact);
    setGate(venue);
}

void PlaceStore::updateVenue(const Venue &venue) const
{
    m_db.statement(sql::places_updatevenue)
        .run(venue.id, venue.reference, venue.name, matchKey(venue.name), venue.address, venue.postcode, venue.region,
             venue.contact);
    if (m_db.rowsChanged() == 0)
        throw Error{Error::NotFound, tr("That venue no longer exists.")};
    m_db.statement(u"DELETE FROM gate_rules WHERE venue = ?1").run(venue.id);
    setGate(venue);
}

void PlaceStore::setGate(const Venue &venue) const
{
    if (!venue.gate)
        return;
    m_db.statement(
            u"INSERT INTO gate_rules (venue, lead_days, identity, authority, arrival) VALUES (?1, ?2, ?3, ?4, ?5)")
        .run(venue.id, venue.gate->leadDays, venue.gate->identity, venue.gate->authority, venue.gate->arrival);
}

std::optional<Venue> PlaceStore::findVenue(VenueId id) const
{
    Statement rows = m_db.statement(sql::places_venuebyid);
    return firstVenue(rows.bind(id));
}

QList<Venue> PlaceStore::venuesNamed(const QString &name) const
{
    QList<Venue> venues;
    Statement rows = m_db.statement(sql::places_venuesbyname);
    rows.bind(matchKey(name));
    while (rows.step())
        venues.append(readVenue(rows));
    return venues;
}

std::optional<Venue> PlaceStore::findVenueByReference(const QString &reference) const
{
    if (reference.isEmpty())
        return std::nullopt;
    Statement rows = m_db.statement(sql::places_venuebyreference);
    return firstVenue(rows.bind(reference));
}

QList<VenueRow> PlaceStore::venueRows() const
{
    Statement rows = m_db.statement(sql::places_venuerows);
    return readVenueRows(rows);
}

QList<VenueRow> PlaceStore::search(const QString &typed, int limit) const
{
    const QString query = searchQuery(typed);
    Statement rows = m_db.statement(query.isEmpty() ? sql::places_mostused : sql::places_search);
    return readVenueRows(query.isEmpty() ? rows.bind(limit) : rows.bind(query, matchKey(typed), limit));
}

void PlaceStore::addRoom(const Room &room) const
{
    m_db.statement(u"INSERT INTO room (id, venue, name, places) VALUES (?1, ?2, ?3, ?4)")
        .run(room.id, room.venue, room.name, room.places);
}

QList<Room> PlaceStore::roomsOf(VenueId venue) const
{
    QList<Room> rooms;
    Statement row = m_db.statement(u"SELECT id, venue, name, places FROM room WHERE venue = ?1 ORDER BY name");
    row.bind(venue);
    while (row.step())
        rooms.append({row.id<RoomId>(0), row.id<VenueId>(1), row.text(2), row.number(3)});
    return rooms;
}

std::optional<Room> PlaceStore::findRoom(RoomId id) const
{
    Statement row = m_db.statement(u"SELECT id, venue, name, places FROM room WHERE id = ?1");
    if (!row.bind(id).step())
        return std::nullopt;
    return Room{row.id<RoomId>(0), row.id<VenueId>(1), row.text(2), row.number(3)};
}

} // namespace turnout
