// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/work.h"

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

struct Lists {
    QList<int> percents;
    QHash<Trade, QList<QStringView>> roles;
};

const Lists &lists()
{
    static const Lists built = [] {
        Lists lists;
        for (const Work &work : Works) {
            lists.percents.append(work.percent);
            lists.roles.insert(work.trade, work.roles.split(u'|'));
        }
        return lists;
    }();
    return built;
}

} // namespace

Trade tradeOfSome(Randomness &random)
{
    return Works[random.weighted(lists().percents)].trade;
}

QString roleIn(Trade trade, Randomness &random)
{
    const QList<QStringView> roles = lists().roles.value(trade);
    return roles.isEmpty() ? QString() : random.pick(roles).toString();
}

} // namespace turnout::sample
