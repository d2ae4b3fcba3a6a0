// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegate.h"
#include "core/domain/organisation.h"
#include "core/domain/reportrows.h"
#include "core/domain/trainer.h"
#include "core/logbook/edit.h"

#include <QList>
#include <optional>

// Delegates, the organisations they work for, and trainers.
namespace turnout::people {

// Throws Error::Invalid when the person has no name or the e-mail is none.
DelegateId addDelegate(Edit &edit, Delegate delegate);
void updateDelegate(Edit &edit, const Delegate &delegate);
std::optional<Delegate> findDelegate(const Reader &reader, DelegateId id);
QList<DelegateRow> delegates(const Reader &reader); // by family name
// Words that names or e-mail addresses begin with; the first `limit` people.
QList<DelegateId> search(const Reader &reader, const QString &typed, int limit);

// Throws Error::Invalid when it has no name.
OrganisationId addOrganisation(Edit &edit, Organisation organisation);
void updateOrganisation(Edit &edit, const Organisation &organisation);
QList<OrganisationRow> organisations(const Reader &reader); // by name
std::optional<Organisation> findOrganisation(const Reader &reader, OrganisationId id);
// Words that the name begins with; names that begin so first, then those with most delegates.
QList<OrganisationRow> searchOrganisations(const Reader &reader, const QString &typed, int limit);
QList<Sector> sectors(const Reader &reader);
SectorId addSector(Edit &edit, const QString &name);

TrainerId addTrainer(Edit &edit, Trainer trainer);
void addAbsence(Edit &edit, const Absence &absence);
QList<Trainer> trainers(const Reader &reader); // by name
// Words that the name begins with; nothing typed gives all, up to the limit. By name.
QList<Trainer> searchTrainers(const Reader &reader, const QString &typed, int limit);

} // namespace turnout::people
