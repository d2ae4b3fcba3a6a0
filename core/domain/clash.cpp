// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clash.h"

#include "core/domain/workingdays.h"

namespace turnout {

namespace {

// Minutes between the two on the clock; negative when they overlap.
qint64 gapBetween(const Engagement &a, const Engagement &b)
{
    return a.start < b.start ? a.end.minutesTo(b.start) : b.end.minutesTo(a.start);
}

void addTrainerClashes(const Engagement &workshop, const Surroundings &around, QList<Clash> &clashes)
{
    QList<Clash> travel;
    for (const Engagement &other : around.others) {
        const qint64 gap = gapBetween(workshop, other);
        const int needed = travelMinutes(workshop, other, around.travel);
        if (gap >= needed)
            continue;
        for (const TrainerId trainer : workshop.trainers) {
            if (!other.trainers.contains(trainer))
                continue;
            if (workshop.overlaps(other))
                clashes.append({.kind = ClashKind::Trainer, .with = other.workshop, .trainer = trainer});
            else
                travel.append({.kind = ClashKind::TrainerTravel,
                               .with = other.workshop,
                               .trainer = trainer,
                               .needed = needed,
                               .found = int(gap)});
        }
    }
    clashes += travel;
}

void addAbsences(const Engagement &workshop, const Surroundings &around, QList<Clash> &clashes)
{
    const QDate last = workshop.end.plusMinutes(-1).date();
    for (const Absence &absence : around.absences) {
        if (workshop.trainers.contains(absence.trainer) && absence.from <= last && workshop.start.date() <= absence.to)
            clashes.append({.kind = ClashKind::TrainerAway, .trainer = absence.trainer, .name = absence.reason});
    }
}

void addRoomClashes(const Engagement &workshop, const Surroundings &around, QList<Clash> &clashes)
{
    if (workshop.room.isNull() || workshop.online)
        return;
    for (const Engagement &other : around.others) {
        if (other.room == workshop.room && !other.online && workshop.overlaps(other))
            clashes.append({.kind = ClashKind::Room, .with = other.workshop});
    }
}

void addDelegateClashes(const Engagement &workshop, const Surroundings &around, QList<Clash> &clashes)
{
    for (const Engagement &other : around.others) {
        if (!workshop.overlaps(other))
            continue;
        for (const DelegateId delegate : workshop.delegates) {
            if (other.delegates.contains(delegate))
                clashes.append({.kind = ClashKind::Delegate, .with = other.workshop, .delegate = delegate});
        }
    }
}

void addLeadDays(const Engagement &workshop, const Surroundings &around, QList<Clash> &clashes)
{
    const QDate day = workshop.start.date();
    if (!around.gate || !around.listStillToSend || day < around.today)
        return;
    const int left = workingDaysBetween(around.today, day, around.nation);
    if (left < around.gate->leadDays)
        clashes.append({.kind = ClashKind::LeadDays, .needed = around.gate->leadDays, .found = left});
}

void addBankHolidays(const Engagement &workshop, const Surroundings &around, QList<Clash> &clashes)
{
    const QDate last = workshop.end.plusMinutes(-1).date();
    for (QDate day = workshop.start.date(); day.isValid() && day <= last; day = day.addDays(1)) {
        if (const auto holiday = bankHolidayOn(day, around.nation))
            clashes.append({.kind = ClashKind::BankHoliday, .name = holiday->name});
    }
}

} // namespace

int travelMinutes(const Engagement &a, const Engagement &b, const TravelGap &travel)
{
    if (a.online || b.online || a.venue.isNull() || b.venue.isNull() || a.venue == b.venue)
        return 0;
    const bool near = !a.region.isNull() && a.region == b.region;
    return near ? travel.sameRegion : travel.otherRegion;
}

QList<Clash> clashesOf(const Engagement &workshop, const Surroundings &around)
{
    QList<Clash> clashes;
    addTrainerClashes(workshop, around, clashes);
    addAbsences(workshop, around, clashes);
    addRoomClashes(workshop, around, clashes);
    addDelegateClashes(workshop, around, clashes);
    addLeadDays(workshop, around, clashes);
    if (around.placesAllowed > 0 && around.peopleBooked > around.placesAllowed)
        clashes.append({.kind = ClashKind::Capacity, .needed = around.peopleBooked, .found = around.placesAllowed});
    addBankHolidays(workshop, around, clashes);
    return clashes;
}

} // namespace turnout
