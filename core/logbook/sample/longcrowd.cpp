// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/longcrowd.h"

#include "core/logbook/people.h"
#include "core/logbook/sample/work.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {
constexpr qsizetype Remembered = 3000; // in a region
constexpr int Tries = 10;              // to meet somebody again who is free that day
} // namespace

LongCrowd::LongCrowd(Edit &edit, const ManyEmployers &employers, quint64 seed)
    : m_edit(edit)
    , m_employers(employers)
    , m_random(seed)
    , m_names(seed + 1, Names::Namesakes::Many)
{}

QList<DelegateId> LongCrowd::party(UkRegion region, QDate day, int count, int newcomers)
{
    QList<Known> &known = m_known[region];
    QList<DelegateId> party;
    for (int tries = (count - newcomers) * Tries; tries > 0 && party.size() < count - newcomers; --tries) {
        if (known.isEmpty())
            break;
        Known &somebody = known[m_random.below(int(known.size()))];
        if (somebody.lastSeen == day)
            continue;
        somebody.lastSeen = day;
        party.append(somebody.id);
    }
    while (party.size() < count) {
        party.append(newcomer(region));
        remember(known, party.last(), day);
    }
    m_random.shuffle(party);
    return party;
}

void LongCrowd::remember(QList<Known> &known, DelegateId id, QDate day)
{
    if (known.size() < Remembered)
        known.append({id, day});
    else
        known[m_random.below(int(Remembered))] = {id, day};
}

// No two people of one employer share a name: they would look like one person entered twice.
DelegateId LongCrowd::newcomer(UkRegion region)
{
    ++m_newcomers;
    const Employer employer = m_employers.some(region, m_random);
    Delegate delegate;
    quint64 taken = 0;
    do {
        delegate.name = m_names.next();
        taken = (quint64(employer.id.value()) << 32) ^ qHash(delegate.name.display(), 0);
    } while (m_taken.contains(taken));
    m_taken.insert(taken);
    delegate.organisation = employer.id;
    delegate.role = roleIn(employer.trade, m_random);
    if (!m_random.chance(4)) // some teams share one mailbox and give none
        delegate.email = m_names.email(delegate.name);
    if (m_random.chance(35)) // numbers that Ofcom keeps for drama
        delegate.phone = u"07700 900%1"_s.arg(m_random.below(1000), 3, 10, '0'_L1);
    return people::addDelegate(m_edit, delegate);
}

} // namespace turnout::sample
