// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/manyemployers.h"

#include "core/logbook/people.h"
#include "core/logbook/sample/towns.h"
#include "core/logbook/sample/work.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

constexpr QStringView Beginnings =
    u"Ald,Amber,Arn,Ash,Bark,Beck,Bram,Brin,Calder,Carl,Chel,Cold,Cran,Dray,Dun,Eld,Fal,Fen,Gar,Glen,Grim,Hal,Hart,"
    u"Hazel,Holm,Ink,Kel,Kirk,Lam,Lang,Lin,Lyn,Mar,Mel,Mor,Nether,Oak,Over,Pen,Quarn,Rad,Raven,Row,Sax,Sel,Stan,Thorn,"
    u"Wal,Wen,Whit";
constexpr QStringView Endings = u"bourne,bridge,bury,by,combe,cote,dale,den,don,fell,field,ford,gate,ham,hurst,ley,low,"
                                u"mere,minster,mouth,over,ridge,shaw,stead,stoke,thorpe,ton,wick,wold,worth";

// "%1" is the place. The first are the most usual: where there are few in all, a place has only those.
struct Kind {
    Trade trade;
    QStringView name;
};
constexpr Kind Kinds[] = {
    {Trade::SocialCare, u"%1 Borough Council"},
    {Trade::Education, u"%1 Primary School"},
    {Trade::EarlyHelp, u"%1 Family Hub"},
    {Trade::Police, u"%1 Neighbourhood Police"},
    {Trade::Education, u"%1 Academy"},
    {Trade::SocialCare, u"%1 Children’s Services"},
    {Trade::Health, u"%1 Community Health Trust"},
    {Trade::Voluntary, u"%1 Families Together"},
    {Trade::Probation, u"%1 Probation Office"},
    {Trade::YouthJustice, u"%1 Youth Justice Team"},
    {Trade::Housing, u"%1 Homes"},
    {Trade::EarlyHelp, u"%1 Early Help Hub"},
    {Trade::Education, u"St Aldric’s Primary School, %1"},
    {Trade::Education, u"%1 Community College"},
    {Trade::SocialCare, u"%1 Fostering Service"},
    {Trade::Voluntary, u"%1 Young Carers"},
    {Trade::EarlyHelp, u"%1 Family Centre"},
    {Trade::Education, u"%1 Infant and Nursery School"},
    {Trade::Health, u"%1 Health Visiting Team"},
    {Trade::Police, u"%1 Custody Suite"},
    {Trade::SocialCare, u"%1 Adoption Team"},
    {Trade::Education, u"%1 High School"},
    {Trade::Voluntary, u"Open Gate %1"},
    {Trade::EarlyHelp, u"%1 Parenting Project"},
    {Trade::Education, u"The Weir School, %1"},
    {Trade::SocialCare, u"%1 Contact Centre"},
    {Trade::Housing, u"%1 Tenants’ Trust"},
    {Trade::Education, u"St Osyth’s School, %1"},
    {Trade::Health, u"%1 Maternity Unit"},
    {Trade::EarlyHelp, u"%1 Children’s Centre"},
    {Trade::Voluntary, u"%1 Befrienders"},
    {Trade::Education, u"%1 Sixth Form College"},
    {Trade::SocialCare, u"%1 Safeguarding Hub"},
    {Trade::Education, u"%1 Pupil Referral Unit"},
};
constexpr int KindCount = int(std::size(Kinds));

QStringList places()
{
    QStringList places;
    for (const QStringView beginning : Beginnings.split(u',')) {
        for (const QStringView ending : Endings.split(u','))
            places.append(beginning.toString() + ending.toString());
    }
    return places;
}

} // namespace

int ManyEmployers::greatestCount()
{
    return int(places().size()) * KindCount;
}

ManyEmployers::ManyEmployers(Edit &edit, int count, quint64 seed)
{
    Randomness random(seed);
    QStringList names = places();
    random.shuffle(names);
    for (int i = 0; i < count; ++i) {
        const int place = i % int(names.size());
        const Kind &kind = Kinds[i / names.size()];
        const Town &near = towns()[place % towns().size()]; // its post town: the region is known by the postcode
        Organisation organisation;
        organisation.name = kind.name.toString().arg(names[place]);
        organisation.sector = SectorId(qint64(kind.trade));
        organisation.postcode = postcodeIn(near, random);
        organisation.region = idOf(near.region);
        const OrganisationId id = people::addOrganisation(edit, organisation);
        m_all[{near.region, kind.trade}].append({id, kind.trade});
    }
}

Employer ManyEmployers::some(UkRegion region, Randomness &random) const
{
    while (true) {
        const auto found = m_all.constFind({region, tradeOfSome(random)});
        if (found != m_all.cend())
            return random.pick(*found);
    }
}

OrganisationId ManyEmployers::commissioner(UkRegion region, Randomness &random) const
{
    return random.pick(m_all.value({region, Trade::SocialCare})).id;
}

} // namespace turnout::sample
