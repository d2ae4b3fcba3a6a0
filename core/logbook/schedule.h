// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clash.h"
#include "core/domain/scheduleitem.h"
#include "core/logbook/edit.h"

#include <QHash>
#include <QList>
#include <optional>

// What the schedule asks of workshops and trainers, a range of days at a time.
namespace turnout::workshops {

// Those with a day between the two, both included; by start. A workshop of several days comes once.
QList<ScheduleItem> schedule(const Reader &reader, QDate from, QDate to, const ScheduleFilter &filter = {});
// What stands against each workshop on those days that is not over yet and not cancelled; those with nothing against
// them are left out. As clashes() has it for one, but held against those days and the day around them alone.
QHash<WorkshopId, QList<Clash>> clashesBetween(const Reader &reader, QDate from, QDate to);
std::optional<WorkshopDetails> details(const Reader &reader, WorkshopId id);

// Plans the same again at another start, with its trainers, places and notes, under a new number. Bookings, forms and
// the head count stay with the first one. Throws as create() does.
WorkshopId duplicate(Edit &edit, WorkshopId id, const CivilTime &newStart);

} // namespace turnout::workshops

namespace turnout::people {

// The absences that touch those days, both included; by name.
QList<AbsenceRow> absences(const Reader &reader, QDate from, QDate to);

} // namespace turnout::people
