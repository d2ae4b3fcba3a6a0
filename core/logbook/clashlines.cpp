// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/clashlines.h"

#include "core/base/datenames.h"
#include "core/base/tr.h"
#include "core/domain/delegate.h"
#include "core/domain/workingdays.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"

namespace turnout::workshops {

namespace {

QString clock(const CivilTime &time)
{
    return time.time().toString(QStringLiteral("HH:mm"));
}

// English has no translation that could hold its plurals, so a single one has its own text.
QString workingDays(int count)
{
    return count == 1 ? tr("1 working day") : tr("%n working days", nullptr, count);
}

QString places(int count)
{
    return count == 1 ? tr("1 place") : tr("%n places", nullptr, count);
}

// The other workshop of a clash, in words.
class Other {
public:
    Other(const Stores &stores, WorkshopId id)
        : m_stores(stores)
        , m_workshop(stores.workshops.find(id).value_or(Workshop()))
    {}

    QString type() const
    {
        const auto type = m_stores.types.find(m_workshop.type);
        return type ? type->name : tr("Workshop");
    }
    // "Sutton Library", "an online session".
    QString place() const
    {
        if (m_workshop.online)
            return tr("an online session");
        const auto venue = m_stores.places.findVenue(m_workshop.venue);
        return venue ? venue->name : tr("workshop %1").arg(m_workshop.number);
    }
    // "Sutton Library at 16:30"; on all-day workshops "all day".
    QString placeAndTime() const
    {
        return m_workshop.allDay ? tr("%1 all day").arg(place())
                                 : tr("%1 at %2", "place, time").arg(place(), clock(m_workshop.start));
    }
    // "Half-day training, 09:30 to 13:00"
    QString typeAndTimes() const
    {
        return m_workshop.allDay
                   ? tr("%1, all day").arg(type())
                   : tr("%1, %2 to %3", "type, times").arg(type(), clock(m_workshop.start), clock(m_workshop.end));
    }
    QString room() const
    {
        const auto room = m_stores.places.findRoom(m_workshop.room);
        return room ? room->name : tr("The room");
    }

private:
    const Stores &m_stores;
    Workshop m_workshop;
};

QString trainerName(const Stores &stores, TrainerId id)
{
    const auto trainer = stores.trainers.find(id);
    return trainer ? trainer->name : tr("A trainer");
}

QString delegateName(const Stores &stores, DelegateId id)
{
    const auto delegate = stores.delegates.find(id);
    return delegate ? delegate->name.display() : tr("Somebody");
}

// What stands against a workshop because of another one.
ClashLine withOther(const Stores &stores, const Clash &clash)
{
    const Other other(stores, clash.with);
    ClashLine line{clash.kind, {}, {}, clash.with, clash.trainer};
    if (clash.kind == ClashKind::Room) {
        line.text = tr("%1 is taken at that time", "room").arg(other.room());
        line.reason = other.typeAndTimes();
    } else if (clash.kind == ClashKind::Delegate) {
        line.text = tr("%1 is booked twice at that time").arg(delegateName(stores, clash.delegate));
        line.reason = tr("Also on %1").arg(other.placeAndTime());
    } else {
        line.text =
            tr("%1 has %2", "trainer, place and time").arg(trainerName(stores, clash.trainer), other.placeAndTime());
        line.reason = clash.kind == ClashKind::Trainer
                          ? tr("At the same time: %1").arg(other.typeAndTimes())
                          : tr("%1 min travel from here: %2 min short")
                                .arg(QString::number(clash.needed), QString::number(clash.needed - clash.found));
    }
    return line;
}

ClashLine lineOf(const Stores &stores, const Clash &clash)
{
    switch (clash.kind) {
    case ClashKind::Trainer:
    case ClashKind::TrainerTravel:
    case ClashKind::Room:
    case ClashKind::Delegate:
        return withOther(stores, clash);
    case ClashKind::TrainerAway:
        return {
            clash.kind, tr("%1 is away then").arg(trainerName(stores, clash.trainer)), clash.name, {}, clash.trainer};
    case ClashKind::LeadDays:
        return {clash.kind,
                tr("The gate list is %1 late", "working days").arg(workingDays(clash.needed - clash.found)),
                tr("The prison asks for %1, %2 left").arg(workingDays(clash.needed), QString::number(clash.found)),
                {}};
    case ClashKind::Capacity:
        return {clash.kind,
                tr("%1 booked, %2", "people, places").arg(QString::number(clash.needed), places(clash.found)),
                tr("%1 more than fit", "people").arg(clash.needed - clash.found),
                {}};
    case ClashKind::BankHoliday:
        return {clash.kind, tr("Bank holiday"), clash.name, {}};
    }
    Q_UNREACHABLE();
}

bool has(const QList<ClashLine> &problems, ClashKind kind)
{
    return std::any_of(problems.begin(), problems.end(), [&](const ClashLine &line) { return line.kind == kind; });
}

QString bankHolidayLine(const Workshop &workshop)
{
    const int year = workshop.end.date().year();
    return year <= lastAnnouncedYear() ? tr("No bank holiday")
                                       : tr("No bank holiday, though %1 is not announced yet").arg(year);
}

// "J. Okafor is free", of those that nothing stands against.
QString freeTrainersLine(const QList<NamedTrainer> &trainers, const QList<ClashLine> &problems)
{
    QStringList free;
    for (const NamedTrainer &on : trainers) {
        const bool clashes = std::any_of(problems.begin(), problems.end(),
                                         [&](const ClashLine &line) { return line.trainer == on.trainer; });
        if (!clashes)
            free += on.name;
    }
    if (free.isEmpty())
        return {};
    return free.size() == 1
               ? tr("%1 is free").arg(free.first())
               : tr("%1 and %2 are free").arg(free.first(free.size() - 1).join(QStringLiteral(", ")), free.last());
}

QString dayLine(const Workshop &workshop, const QList<NamedTrainer> &trainers, const QList<ClashLine> &problems)
{
    QStringList parts;
    if (!has(problems, ClashKind::BankHoliday))
        parts += bankHolidayLine(workshop);
    if (const QString free = freeTrainersLine(trainers, problems); !free.isEmpty())
        parts += free;
    return parts.join(QStringLiteral(", "));
}

QStringList roomLines(const Workshop &workshop, const std::optional<Room> &room, const QList<ClashLine> &problems)
{
    QStringList lines;
    if (!room || workshop.online)
        return lines;
    if (!has(problems, ClashKind::Room))
        lines +=
            workshop.allDay
                ? tr("%1 is free all day", "room").arg(room->name)
                : tr("%1 is free %2 to %3", "room, times").arg(room->name, clock(workshop.start), clock(workshop.end));
    if (room->places > 0 && workshop.places > 0 && workshop.places <= room->places)
        lines +=
            workshop.places == 1 ? tr("1 place fits the room") : tr("%n places fit the room", nullptr, workshop.places);
    return lines;
}

// The last day for the gate list, while there is time.
QString gateLine(const Reader &reader, const Workshop &workshop, const QList<ClashLine> &problems)
{
    const auto venue = reader.stores().places.findVenue(workshop.venue);
    if (!venue || !venue->gate || workshop.start.date() < reader.clock().today() || has(problems, ClashKind::LeadDays))
        return {};
    const auto region = ukRegionOf(workshop.region.isNull() ? venue->region : workshop.region);
    const QDate last = workingDaysBefore(workshop.start.date(), venue->gate->leadDays,
                                         region ? nationOf(*region) : UkNation::EnglandAndWales);
    return tr("The gate list can go until %1 %2 %3", "weekday, day, month")
        .arg(shortWeekdayName(last.dayOfWeek()), QString::number(last.day()), shortMonthName(last.month()));
}

QStringList fineLines(const Reader &reader, const Workshop &workshop, const QList<ClashLine> &problems)
{
    const Stores &stores = reader.stores();
    QStringList fine = roomLines(workshop, stores.places.findRoom(workshop.room), problems);
    fine += gateLine(reader, workshop, problems);
    const QList<Booking> bookings = stores.bookings.ofWorkshop(workshop.id);
    if (placesTaken(bookings) > 0 && !has(problems, ClashKind::Delegate))
        fine += tr("Nobody is booked twice");
    fine += dayLine(workshop, namedTrainersOf(reader, workshop.id), problems);
    fine.removeAll(QString());
    return fine;
}

} // namespace

QList<ClashLine> clashLines(const Reader &reader, const QList<Clash> &clashes)
{
    QList<ClashLine> lines;
    for (const Clash &clash : clashes)
        lines.append(lineOf(reader.stores(), clash));
    return lines;
}

QList<ClashLine> clashLines(const Reader &reader, WorkshopId id)
{
    return clashLines(reader, clashes(reader, id));
}

Checks checks(const Reader &reader, WorkshopId id)
{
    Checks result{clashLines(reader, id), {}};
    const auto workshop = find(reader, id);
    if (workshop && occupies(workshop->status))
        result.fine = fineLines(reader, *workshop, result.problems);
    return result;
}

} // namespace turnout::workshops
