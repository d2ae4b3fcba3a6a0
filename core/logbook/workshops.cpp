// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/workshops.h"

#include "core/base/tr.h"
#include "core/logbook/workshoprecord.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

#include <QSet>

namespace turnout::workshops {

WorkshopId create(Edit &edit, Workshop workshop, const QList<WorkshopTrainer> &trainers)
{
    const Stores &stores = edit.stores();
    workshop.id = edit.ids().next<WorkshopId>();
    const auto type = stores.types.find(workshop.type);
    if (!workshop.end.isValid() && workshop.start.isValid())
        workshop.end = workshop.start.plusMinutes(workshop.allDay ? 0 : type ? type->minutes : 60);
    if (workshop.places == 0 && type)
        workshop.places = type->places;
    check(workshop);
    if (workshop.number.isEmpty()) {
        const int year = workshop.start.date().year();
        workshop.number = workshopNumber(year, stores.workshops.highestRunningNumber(year));
    }
    stores.workshops.add(workshop);
    stores.workshops.setTrainers(workshop.id, trainers);
    return workshop.id;
}

void update(Edit &edit, const Workshop &workshop)
{
    check(workshop);
    edit.stores().workshops.update(workshop);
}

void save(Edit &edit, const Workshop &workshop, const QList<WorkshopTrainer> &trainers)
{
    update(edit, workshop);
    if (trainersOf(edit, workshop.id) != trainers)
        setTrainers(edit, workshop.id, trainers);
}

void move(Edit &edit, WorkshopId id, const CivilTime &newStart)
{
    Workshop workshop = existing(edit, id);
    workshop.end = newStart.plusMinutes(workshop.start.minutesTo(workshop.end));
    workshop.start = newStart;
    update(edit, workshop);
}

void cancel(Edit &edit, WorkshopId id, CancelledBy by, const QString &reason)
{
    Workshop workshop = existing(edit, id);
    workshop.status = WorkshopStatus::Cancelled;
    workshop.cancelledBy = by;
    workshop.cancelReason = reason;
    update(edit, workshop);
}

void setStatus(Edit &edit, WorkshopId id, WorkshopStatus status)
{
    Workshop workshop = existing(edit, id);
    if (statusChange(workshop, status, edit.clock().now()) == StatusChange::NotYetStarted)
        throw Error{Error::Invalid, tr("A workshop can be marked delivered once it has started.")};
    workshop.status = status;
    if (status != WorkshopStatus::Cancelled) {
        workshop.cancelledBy.reset();
        workshop.cancelReason.clear();
    }
    update(edit, workshop);
}

void setHeadCount(Edit &edit, WorkshopId id, std::optional<int> people)
{
    Workshop workshop = existing(edit, id);
    workshop.headCount = people;
    update(edit, workshop);
}

void setTrainers(Edit &edit, WorkshopId id, const QList<WorkshopTrainer> &trainers)
{
    existing(edit, id);
    edit.stores().workshops.setTrainers(id, trainers);
}

QList<WorkshopRow> list(const Reader &reader, QDate from, QDate to)
{
    return reader.stores().workshops.rows(from, to);
}

QList<WorkshopOccasion> upcoming(const Reader &reader, const QString &typed, int limit)
{
    return reader.stores().occasions.upcoming(reader.clock().today(), typed, limit);
}

WorkshopOccasion occasion(const Reader &reader, WorkshopId id)
{
    if (const auto found = reader.stores().occasions.find(id))
        return *found;
    throw Error{Error::NotFound, tr("That workshop no longer exists.")};
}

std::optional<Workshop> find(const Reader &reader, WorkshopId id)
{
    return reader.stores().workshops.find(id);
}

std::optional<Workshop> find(const Reader &reader, const QString &numberOrId)
{
    if (auto byNumber = reader.stores().workshops.findByNumber(numberOrId))
        return byNumber;
    const auto id = WorkshopId::fromText(numberOrId);
    return id ? find(reader, *id) : std::nullopt;
}

QList<WorkshopTrainer> trainersOf(const Reader &reader, WorkshopId id)
{
    return reader.stores().workshops.trainersOf(id);
}

QList<NamedTrainer> namedTrainersOf(const Reader &reader, WorkshopId id)
{
    QList<NamedTrainer> named;
    for (const WorkshopTrainer &on : trainersOf(reader, id)) {
        if (const auto trainer = reader.stores().trainers.find(on.trainer))
            named.append({on.trainer, trainer->name, on.role});
    }
    return named;
}

QList<WorkshopType> types(const Reader &reader)
{
    return reader.stores().types.all();
}

WorkshopTypeId addType(Edit &edit, WorkshopType type)
{
    if (type.name.isEmpty())
        throw Error{Error::Invalid, tr("A workshop type needs a name.")};
    type.id = edit.ids().next<WorkshopTypeId>();
    edit.stores().types.add(type);
    return type.id;
}

QString freeLetter(const QString &name, const QList<WorkshopType> &inUse)
{
    QSet<QString> taken;
    for (const WorkshopType &type : inUse)
        taken.insert(type.letter.toUpper());
    const QString candidates = name.toUpper() + QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    for (const QChar c : candidates) {
        if (c.isLetterOrNumber() && !taken.contains(c))
            return c;
    }
    return QStringLiteral("*"); // 36 types in use: letters can no longer tell them apart
}

} // namespace turnout::workshops
