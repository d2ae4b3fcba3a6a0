// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/crowd.h"

#include "core/logbook/people.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

// What people do, by Trade, and how many in a hundred do it.
struct Work {
    Trade trade;
    int percent;
    QStringView roles;
};
constexpr Work Works[] = {
    {Trade::SocialCare, 33,
     u"Social worker|Senior social worker|Children’s social worker|Family support worker|Team manager|Student social "
     u"worker|Independent reviewing officer|Contact supervisor"},
    {Trade::EarlyHelp, 25,
     u"Early help practitioner|Family support worker|Family hub coordinator|Parenting practitioner|Early help team "
     u"leader|"
     u"Outreach worker"},
    {Trade::Education, 20,
     u"Designated safeguarding lead|Teacher|Pastoral lead|Teaching assistant|Family liaison officer|Deputy head|SENCO|"
     u"Learning mentor|School nurse|Head of year"},
    {Trade::Police, 11,
     u"Police constable|PCSO|Neighbourhood sergeant|Schools liaison officer|Safeguarding hub officer|Custody sergeant"},
    {Trade::Health, 4, u"Health visitor|Community nurse|CAMHS practitioner|Midwife"},
    {Trade::Voluntary, 3, u"Project worker|Volunteer coordinator|Young carers worker|Befriender"},
    {Trade::Probation, 2, u"Probation officer|Probation services officer|Victim liaison officer"},
    {Trade::YouthJustice, 1, u"Youth justice officer|Case manager"},
    {Trade::Housing, 1, u"Housing officer|Tenancy support worker"},
};

QList<int> percents()
{
    QList<int> all;
    for (const Work &work : Works)
        all.append(work.percent);
    return all;
}

QString roleIn(Trade trade, Randomness &random)
{
    for (const Work &work : Works) {
        if (work.trade == trade)
            return random.pick(work.roles.split(u'|')).toString();
    }
    return {};
}

} // namespace

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
    static const QList<int> weights = percents();
    const int wanted = m_random.between(5, 8);
    QList<Employer> employers;
    while (employers.size() < wanted) {
        const QList<Employer> choice = m_employers.in(region, Works[m_random.weighted(weights)].trade);
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
