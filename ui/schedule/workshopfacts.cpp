// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshopfacts.h"

#include "core/logbook/bookings.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"

namespace turnout {

WorkshopFacts factsOf(const Reader &reader, WorkshopId id)
{
    WorkshopFacts facts;
    facts.checks = workshops::checks(reader, id);
    const Workshop workshop = workshops::find(reader, id).value();
    facts.venue = places::findVenue(reader, workshop.venue);
    facts.rooms = places::rooms(reader, workshop.venue);
    const RegionId region = workshop.region.isNull() && facts.venue ? facts.venue->region : workshop.region;
    for (const Region &each : places::regions(reader)) {
        if (each.id == region)
            facts.region = each.name;
    }
    if (const auto commissioner = people::findOrganisation(reader, workshop.commissioner))
        facts.commissioner = commissioner->name;
    const QList<Booking> bookings = bookings::ofWorkshop(reader, id);
    facts.booked = placesTaken(bookings);
    facts.waiting = int(std::count_if(bookings.begin(), bookings.end(),
                                      [](const Booking &booking) { return booking.status == BookingStatus::Waiting; }));
    return facts;
}

std::optional<WorkshopType> WorkshopChoices::type(WorkshopTypeId id) const
{
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const WorkshopType &type) { return type.id == id; });
    return found == types.end() ? std::nullopt : std::optional(*found);
}

WorkshopChoices choicesOf(const Reader &reader)
{
    return {workshops::types(reader), places::regions(reader)};
}

} // namespace turnout
