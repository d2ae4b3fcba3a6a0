// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dates.h"
#include "core/domain/trainer.h"
#include "core/domain/workshop.h"
#include "core/domain/workshoptype.h"
#include "core/logbook/edit.h"

#include <QList>
#include <functional>
#include <optional>

namespace turnout {

// A workshop as its form has it: what is recorded, or will be once it is added.
struct WorkshopDraft {
    Workshop workshop;            // a null id: not recorded yet
    QList<NamedTrainer> trainers; // a null id: to be added under that name
    QString newVenue;             // a venue to be added under that name; empty: none

    bool isNew() const { return workshop.id.isNull(); }
    bool operator==(const WorkshopDraft &) const = default;
};

// One field's committed edit.
struct DraftEdit {
    QString label; // how the history calls it: "Change venue"
    std::function<void(WorkshopDraft &)> apply;
};

// A workshop of that type on that day at half past nine.
WorkshopDraft newDraft(QDate day, const WorkshopType &type);
// The one recorded; nothing when it is gone.
std::optional<WorkshopDraft> draftOf(const Reader &reader, WorkshopId id);
// Records it with the venue and trainers that are new. Throws Error with what is wrong.
WorkshopId store(Edit &edit, const WorkshopDraft &draft);

// Another type gives its length and places, where those are still what `before` gave.
void chooseType(WorkshopDraft &draft, const WorkshopType &type, const std::optional<WorkshopType> &before);
// Another day or start keeps the length; another end or last day keeps the start.
void setDay(WorkshopDraft &draft, QDate day);
void setStart(WorkshopDraft &draft, QTime start);
void setEnd(WorkshopDraft &draft, QTime end);
void setLastDay(WorkshopDraft &draft, QDate day);
// All day and back: then from half past nine, as long as its type, or an hour.
void setLength(WorkshopDraft &draft, DayLength length, int typeMinutes);
// An online workshop has no venue or room.
enum class Where { AtVenue, Online };
void setWhere(WorkshopDraft &draft, Where where);
void setVenue(WorkshopDraft &draft, VenueId venue);
void addVenue(WorkshopDraft &draft, const QString &name);

} // namespace turnout
