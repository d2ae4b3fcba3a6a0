// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/crowd.h"

#include "core/logbook/people.h"
#include "core/logbook/sample/work.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

Crowd::Crowd(Edit &edit, const Employers &employers, int secondChances, quint64 seed)
    : m_edit(edit)
    , m_employers(employers)
    , m_secondChances(secondChances)
    , m_random(seed)
    , m_names(seed + 1)
{}

QList<DelegateId> Crowd::party(UkRegion region, int count, int returningPercent)
{
    const QList<Employer> employers = handful(region);
    const QList<DelegateId> met = m_met.value(region);
    QList<DelegateId> party;
    while (party.size() < count) {
        const bool returns = !met.isEmpty() && m_random.chance(returningPercent);
        const DelegateId person = returns ? m_random.pick(met) : nextOf(region, employers);
        if (!party.contains(person))
            party.append(person);
    }
    return party;
}

// Somebody who missed an earlier one, or else somebody new.
DelegateId Crowd::nextOf(UkRegion region, const QList<Employer> &employers)
{
    QList<DelegateId> &missed = m_missed[region];
    if (!missed.isEmpty() && m_random.chance(m_secondChances))
        return missed.takeFirst();
    const DelegateId person = newcomer(m_random.pick(employers));
    m_met[region].append(person);
    return person;
}

// Colleagues come together: five to eight employers share a workshop.
QList<Employer> Crowd::handful(UkRegion region)
{
    const int wanted = m_random.between(5, 8);
    QList<Employer> employers;
    while (employers.size() < wanted) {
        const QList<Employer> choice = m_employers.in(region, tradeOfSome(m_random));
        if (!choice.isEmpty())
            employers.append(m_random.pick(choice));
    }
    return employers;
}

DelegateId Crowd::newcomer(const Employer &employer)
{
    Delegate delegate;
    delegate.name = m_names.next();
    delegate.organisation = employer.id;
    delegate.role = roleIn(employer.trade, m_random);
    if (!m_random.chance(4)) // some teams share one mailbox and give none
        delegate.email = m_names.email(delegate.name);
    if (m_random.chance(35)) // numbers that Ofcom keeps for drama
        delegate.phone = u"07700 900%1"_s.arg(m_random.below(1000), 3, 10, '0'_L1);
    return people::addDelegate(m_edit, delegate);
}

} // namespace turnout::sample
