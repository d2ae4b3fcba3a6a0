// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/domain/reportrows.h"
#include "core/domain/venue.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <optional>

namespace turnout {

// Regions, and venues with their rooms and gate rules.
class PlaceStore {
public:
    explicit PlaceStore(const Database &db)
        : m_db(db)
    {}

    QList<Region> regions() const; // in their own order
    std::optional<Region> findRegion(RegionId id) const;

    void addVenue(const Venue &venue) const;
    void updateVenue(const Venue &venue) const; // throws Error::NotFound
    std::optional<Venue> findVenue(VenueId id) const;
    // Venues of one name; two towns may each have a Civic Centre.
    QList<Venue> venuesNamed(const QString &name) const;
    std::optional<Venue> findVenueByReference(const QString &reference) const;
    QList<VenueRow> venueRows() const; // by name
    // Words that name, address or postcode begin with: names that begin so first, then the venues most used. Nothing
    // typed gives the venues most used.
    QList<VenueRow> search(const QString &typed, int limit) const;

    void addRoom(const Room &room) const;
    QList<Room> roomsOf(VenueId venue) const; // by name
    std::optional<Room> findRoom(RoomId id) const;

private:
    void setGate(const Venue &venue) const;

    const Database &m_db;
};

} // namespace turnout
