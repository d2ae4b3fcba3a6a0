// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"
#include "core/domain/person.h"
#include "core/logbook/edit.h"

// People as the list of them and the panel of one show them.
namespace turnout::people {

// The ids of all whom the filter lets through, in the order asked for. Whatever was typed is no error.
QList<DelegateId> delegateIds(const Reader &reader, const DelegateListQuery &query);
// How many people there are in all.
int delegateCount(const Reader &reader);
// The rows of those people, in the order given; whoever is no longer there is left out. For a page of them at a time.
QList<ListedDelegate> delegateRows(const Reader &reader, const QList<DelegateId> &ids);
// Those whose name as it is filed, "Okafor, Ada", begins with what was typed; in no order that means anything.
QList<DelegateId> filedUnder(const Reader &reader, const QString &typed);

// One person with all bookings; nothing when they are no longer there.
std::optional<Person> person(const Reader &reader, DelegateId id);

// Who a person being typed in may be already: those with the same e-mail first, then those of the same name whatever
// its spelling, then those whose names begin with the words typed. A first name alone matches nobody.
QList<ListedDelegate> likelyMatches(const Reader &reader, const QString &name, const QString &email, int limit);

// The organisation of that name, by matchKey; added where there is none. Null for a name without letters.
OrganisationId organisationNamed(Edit &edit, const QString &name);
// Adds a person at the organisation of that name. A sector stated stands on the organisation where that is added with
// the person, else on the person where it differs: what one person says moves nobody else. Throws as addDelegate()
// does.
DelegateId addDelegateAt(Edit &edit, const QString &organisation, Delegate delegate);
// Names of organisations that begin with what was typed; the first `limit` by name.
QStringList organisationsCompleting(const Reader &reader, const QString &typed, int limit);

} // namespace turnout::people
