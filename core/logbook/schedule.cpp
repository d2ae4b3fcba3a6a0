// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/schedule.h"

#include "core/logbook/workshoprecord.h"
#include "core/logbook/workshops.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

namespace turnout::workshops {

QList<ScheduleItem> schedule(const Reader &reader, QDate from, QDate to, const ScheduleFilter &filter)
{
    return reader.stores().schedule.between(from, to, filter);
}

std::optional<WorkshopDetails> details(const Reader &reader, WorkshopId id)
{
    const Stores &stores = reader.stores();
    const auto workshop = stores.workshops.find(id);
    if (!workshop)
        return std::nullopt;
    WorkshopDetails details{.workshop = *workshop};
    details.type = stores.types.find(workshop->type);
    details.venue = stores.places.findVenue(workshop->venue);
    details.room = stores.places.findRoom(workshop->room);
    const RegionId region = workshop->region.isNull() && details.venue ? details.venue->region : workshop->region;
    if (const auto found = stores.places.findRegion(region))
        details.region = found->name;
    details.trainers = namedTrainersOf(reader, id);
    const WorkshopOccasion counted = occasion(reader, id);
    details.booked = counted.holding;
    details.waiting = counted.waiting;
    return details;
}

WorkshopId duplicate(Edit &edit, WorkshopId id, const CivilTime &newStart)
{
    const Stores &stores = edit.stores();
    const Workshop original = existing(edit, id);
    Workshop copy = original;
    copy.id = edit.ids().next<WorkshopId>();
    copy.end = newStart.plusMinutes(original.start.minutesTo(original.end));
    copy.start = newStart;
    copy.status = WorkshopStatus::Planned;
    copy.cancelledBy.reset();
    copy.cancelReason.clear();
    copy.headCount.reset();
    check(copy);
    const int year = newStart.date().year();
    copy.number = workshopNumber(year, stores.workshops.highestRunningNumber(year));
    // Not create(): a workshop without a limit of places stays without one.
    stores.workshops.add(copy);
    stores.workshops.setTrainers(copy.id, stores.workshops.trainersOf(id));
    return copy.id;
}

} // namespace turnout::workshops

namespace turnout::people {

QList<AbsenceRow> absences(const Reader &reader, QDate from, QDate to)
{
    return reader.stores().trainers.absenceRows(from, to);
}

} // namespace turnout::people
