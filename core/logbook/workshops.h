// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/clash.h"
#include "core/domain/occasion.h"
#include "core/domain/reportrows.h"
#include "core/domain/trainer.h"
#include "core/domain/workshop.h"
#include "core/domain/workshoptype.h"
#include "core/logbook/edit.h"

#include <QList>
#include <optional>

// What is done with workshops. Like all use cases these throw Error, and stand behind Logbook's gates.
namespace turnout::workshops {

// Books a workshop. Left empty, its number is given, and its end and places come from its type. Throws Error::Invalid
// with what is wrong with it.
WorkshopId create(Edit &edit, Workshop workshop, const QList<WorkshopTrainer> &trainers = {});
void update(Edit &edit, const Workshop &workshop);
// Both at once: the workshop and who runs it.
void save(Edit &edit, const Workshop &workshop, const QList<WorkshopTrainer> &trainers);
// To another start, at the same length.
void move(Edit &edit, WorkshopId id, const CivilTime &newStart);
void cancel(Edit &edit, WorkshopId id, CancelledBy by, const QString &reason);
// Throws Error::Invalid when the change is not allowed yet. Use cancel() to cancel.
void setStatus(Edit &edit, WorkshopId id, WorkshopStatus status);
// People in the room; nothing = not counted. Throws Error::Invalid for less than nought.
void setHeadCount(Edit &edit, WorkshopId id, std::optional<int> people);
void setTrainers(Edit &edit, WorkshopId id, const QList<WorkshopTrainer> &trainers);

// By start; days are inclusive, an invalid one leaves that side open.
QList<WorkshopRow> list(const Reader &reader, QDate from, QDate to);
// From today on, soonest first: those that answer to what was typed, see OccasionSearch; at most `limit`, and no cancelled
// ones.
QList<WorkshopOccasion> upcoming(const Reader &reader, const QString &typed, int limit);
// One of any day, to name it. Throws Error::NotFound.
WorkshopOccasion occasion(const Reader &reader, WorkshopId id);
std::optional<Workshop> find(const Reader &reader, WorkshopId id);
// By number, else by id as text; what people type.
std::optional<Workshop> find(const Reader &reader, const QString &numberOrId);
QList<WorkshopTrainer> trainersOf(const Reader &reader, WorkshopId id);
QList<NamedTrainer> namedTrainersOf(const Reader &reader, WorkshopId id); // lead first
// Everything that stands against it as it is booked now.
QList<Clash> clashes(const Reader &reader, WorkshopId id);

QList<WorkshopType> types(const Reader &reader);
WorkshopTypeId addType(Edit &edit, WorkshopType type);
// A letter that no type uses yet: of the name's, else of the alphabet and the digits.
QString freeLetter(const QString &name, const QList<WorkshopType> &inUse);

} // namespace turnout::workshops
