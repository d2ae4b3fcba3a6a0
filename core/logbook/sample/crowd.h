// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/employers.h"
#include "core/logbook/sample/names.h"

#include <QHash>
#include <QList>

namespace turnout::sample {

// Who comes to the workshops of a sample. Entering people needs no search: all that was given out is remembered here.
class Crowd {
public:
    // Of a hundred places of a party, `secondChances` go to people who missed an earlier one, as long as there are
    // such.
    Crowd(Edit &edit, const Employers &employers, int secondChances, quint64 seed);

    // That many different people of a region, from a handful of employers. Of a hundred, `returningPercent` have been
    // given out for the region before.
    QList<DelegateId> party(UkRegion region, int count, int returningPercent);
    void missed(UkRegion region, DelegateId delegate) { m_missed[region].append(delegate); }

private:
    QList<Employer> handful(UkRegion region);
    DelegateId nextOf(UkRegion region, const QList<Employer> &employers);
    DelegateId newcomer(const Employer &employer);

    Edit &m_edit;
    const Employers &m_employers;
    int m_secondChances;
    Randomness m_random;
    Names m_names;
    QHash<UkRegion, QList<DelegateId>> m_met;    // who may come again
    QHash<UkRegion, QList<DelegateId>> m_missed; // who still wants to
};

} // namespace turnout::sample
