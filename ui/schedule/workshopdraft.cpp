// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshopdraft.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"

namespace turnout {

namespace {

const QTime UsualStart(9, 30);
constexpr int UsualLength = 60; // minutes

QList<WorkshopTrainer> recordedTrainers(Edit &edit, const WorkshopDraft &draft)
{
    QList<WorkshopTrainer> trainers;
    for (const NamedTrainer &on : draft.trainers)
        trainers.append({on.trainer.isNull() ? people::addTrainer(edit, {{}, on.name, {}}) : on.trainer, on.role});
    return trainers;
}

WorkshopId add(Edit &edit, const Workshop &workshop, const QList<WorkshopTrainer> &trainers)
{
    const WorkshopId id = workshops::create(edit, workshop, trainers);
    if (workshop.status == WorkshopStatus::Delivered)
        workshops::setStatus(edit, id, workshop.status); // which refuses it before it began
    Workshop made = workshops::find(edit, id).value();
    if (made.places != workshop.places) { // no limit was asked for, and the type has one
        made.places = workshop.places;
        workshops::update(edit, made);
    }
    return id;
}

void change(Edit &edit, const Workshop &workshop, const QList<WorkshopTrainer> &trainers)
{
    const auto before = workshops::find(edit, workshop.id);
    if (!before)
        throw Error{Error::NotFound, tr("That workshop no longer exists.")};
    if (before->status != workshop.status)
        workshops::setStatus(edit, workshop.id, workshop.status);
    workshops::save(edit, workshop, trainers);
}

} // namespace

WorkshopDraft newDraft(QDate day, const WorkshopType &type)
{
    WorkshopDraft draft;
    draft.workshop.status = WorkshopStatus::Planned;
    draft.workshop.start = CivilTime(day, UsualStart);
    draft.workshop.end = draft.workshop.start.plusMinutes(UsualLength);
    chooseType(draft, type, WorkshopType{.minutes = UsualLength});
    return draft;
}

std::optional<WorkshopDraft> draftOf(const Reader &reader, WorkshopId id)
{
    const auto workshop = workshops::find(reader, id);
    if (!workshop)
        return std::nullopt;
    return WorkshopDraft{*workshop, workshops::namedTrainersOf(reader, id), {}};
}

WorkshopId store(Edit &edit, const WorkshopDraft &draft)
{
    Workshop workshop = draft.workshop;
    if (!draft.newVenue.isEmpty())
        workshop.venue = places::addVenue(edit, Venue{.name = draft.newVenue});
    const QList<WorkshopTrainer> trainers = recordedTrainers(edit, draft);
    if (draft.isNew())
        return add(edit, workshop, trainers);
    change(edit, workshop, trainers);
    return workshop.id;
}

void chooseType(WorkshopDraft &draft, const WorkshopType &type, const std::optional<WorkshopType> &before)
{
    Workshop &workshop = draft.workshop;
    workshop.type = type.id;
    if (before && workshop.places == before->places)
        workshop.places = type.places;
    if (before && !workshop.allDay && workshop.start.minutesTo(workshop.end) == before->minutes)
        workshop.end = workshop.start.plusMinutes(type.minutes);
}

void setDay(WorkshopDraft &draft, QDate day)
{
    const qint64 days = draft.workshop.start.date().daysTo(day);
    draft.workshop.start = draft.workshop.start.plusDays(days);
    draft.workshop.end = draft.workshop.end.plusDays(days);
}

void setStart(WorkshopDraft &draft, QTime start)
{
    Workshop &workshop = draft.workshop;
    const qint64 length = workshop.start.minutesTo(workshop.end);
    workshop.start = CivilTime(workshop.start.date(), start);
    workshop.end = workshop.start.plusMinutes(length);
}

void setEnd(WorkshopDraft &draft, QTime end)
{
    draft.workshop.end = CivilTime(draft.workshop.end.date(), end);
}

void setLastDay(WorkshopDraft &draft, QDate day)
{
    Workshop &workshop = draft.workshop;
    workshop.end = CivilTime(day.isValid() ? day : workshop.start.date(), workshop.end.time());
}

void setLength(WorkshopDraft &draft, DayLength length, int typeMinutes)
{
    Workshop &workshop = draft.workshop;
    workshop.allDay = length == DayLength::AllDay;
    if (workshop.allDay) {
        workshop.start = CivilTime(workshop.start.date());
        workshop.end = CivilTime(workshop.end.date());
        return;
    }
    workshop.start = CivilTime(workshop.start.date(), UsualStart);
    const CivilTime end = CivilTime(workshop.end.date(), UsualStart);
    workshop.end = end.plusMinutes(typeMinutes > 0 ? typeMinutes : UsualLength);
}

void setWhere(WorkshopDraft &draft, Where where)
{
    draft.workshop.online = where == Where::Online;
    if (draft.workshop.online)
        setVenue(draft, {});
}

void setVenue(WorkshopDraft &draft, VenueId venue)
{
    draft.workshop.venue = venue;
    draft.workshop.room = {};
    draft.workshop.region = {}; // it goes by the venue again
    draft.newVenue.clear();
}

void addVenue(WorkshopDraft &draft, const QString &name)
{
    setVenue(draft, {});
    draft.newVenue = name;
}

} // namespace turnout
