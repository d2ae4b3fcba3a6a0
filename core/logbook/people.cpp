// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

namespace turnout::people {

namespace {

void check(const Delegate &delegate)
{
    if (matchKey(delegate.name.display()).isEmpty())
        throw Error{Error::Invalid, tr("A person needs a name.")};
    if (!delegate.email.isEmpty() && !looksLikeEmail(delegate.email))
        throw Error{Error::Invalid, tr("That is not an e-mail address.")};
}

void checkName(const QString &name, const QString &problem)
{
    if (matchKey(name).isEmpty())
        throw Error{Error::Invalid, problem};
}

} // namespace

DelegateId addDelegate(Edit &edit, Delegate delegate)
{
    check(delegate);
    delegate.id = edit.ids().next<DelegateId>();
    edit.stores().delegates.add(delegate);
    return delegate.id;
}

void updateDelegate(Edit &edit, const Delegate &delegate)
{
    check(delegate);
    edit.stores().delegates.update(delegate);
}

std::optional<Delegate> findDelegate(const Reader &reader, DelegateId id)
{
    return reader.stores().delegates.find(id);
}

QList<DelegateRow> delegates(const Reader &reader)
{
    return reader.stores().delegates.rows();
}

QList<DelegateId> search(const Reader &reader, const QString &typed, int limit)
{
    return reader.stores().delegates.search(typed, limit);
}

OrganisationId addOrganisation(Edit &edit, Organisation organisation)
{
    checkName(organisation.name, tr("An organisation needs a name."));
    organisation.id = edit.ids().next<OrganisationId>();
    edit.stores().organisations.add(organisation);
    return organisation.id;
}

void updateOrganisation(Edit &edit, const Organisation &organisation)
{
    checkName(organisation.name, tr("An organisation needs a name."));
    edit.stores().organisations.update(organisation);
}

QList<OrganisationRow> organisations(const Reader &reader)
{
    return reader.stores().organisations.rows();
}

std::optional<Organisation> findOrganisation(const Reader &reader, OrganisationId id)
{
    return reader.stores().organisations.find(id);
}

QList<OrganisationRow> searchOrganisations(const Reader &reader, const QString &typed, int limit)
{
    return reader.stores().organisations.search(typed, limit);
}

QList<Sector> sectors(const Reader &reader)
{
    return reader.stores().organisations.sectors();
}

SectorId addSector(Edit &edit, const QString &name)
{
    checkName(name, tr("A sector needs a name."));
    const auto id = edit.ids().next<SectorId>();
    edit.stores().organisations.addSector({id, name});
    return id;
}

TrainerId addTrainer(Edit &edit, Trainer trainer)
{
    checkName(trainer.name, tr("A trainer needs a name."));
    trainer.id = edit.ids().next<TrainerId>();
    edit.stores().trainers.add(trainer);
    return trainer.id;
}

void addAbsence(Edit &edit, const Absence &absence)
{
    if (!absence.from.isValid() || !absence.to.isValid() || absence.to < absence.from)
        throw Error{Error::Invalid, tr("An absence cannot end before it begins.")};
    edit.stores().trainers.addAbsence(edit.ids().nextAbsence(), absence);
}

QList<Trainer> trainers(const Reader &reader)
{
    return reader.stores().trainers.all();
}

QList<Trainer> searchTrainers(const Reader &reader, const QString &typed, int limit)
{
    QList<Trainer> found; // a service has dozens of trainers, so there is no index of them
    for (const Trainer &trainer : reader.stores().trainers.all()) {
        if (found.size() < limit && wordsBegin(trainer.name, typed))
            found.append(trainer);
    }
    return found;
}

} // namespace turnout::people
