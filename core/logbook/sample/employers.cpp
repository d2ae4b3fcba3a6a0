// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/employers.h"

#include "core/logbook/people.h"
#include "core/logbook/sample/towns.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

constexpr quint64 Seed = 0x656D706C;

// "%1" is the town. Of each list a town has one, the next town the next.
struct Kind {
    Trade trade;
    QStringView names;
};
constexpr Kind InEveryTown[] = {
    {Trade::SocialCare, u"%1 Borough Council|%1 City Council|%1 District Council|%1 Children’s Services"},
    {Trade::EarlyHelp, u"%1 Early Help Hub|%1 Family Hub|%1 Family Centre"},
    {Trade::Education, u"%1 Primary School|St Aldric’s Primary School, %1|%1 Infant and Nursery School"},
    {Trade::Education, u"%1 Academy|%1 Community College|%1 High School|The Weir School, %1"},
};
// One of these in each town.
constexpr Kind InSomeTowns[] = {
    {Trade::Health, u"%1 Community Health Trust|%1 Health Visiting Team"},
    {Trade::Voluntary, u"%1 Families Together|%1 Young Carers|Open Gate %1"},
    {Trade::Probation, u"%1 Probation Office"},
    {Trade::YouthJustice, u"%1 Youth Justice Team"},
    {Trade::Housing, u"%1 Homes"},
};

QStringView forceOf(UkRegion region)
{
    switch (region) {
    case UkRegion::WestMidlands:
        return u"Westmarch Police";
    case UkRegion::EastMidlands:
        return u"Trentwold Constabulary";
    case UkRegion::SouthWest:
        return u"Moor and Levels Constabulary";
    case UkRegion::NorthEast:
        return u"Coldwater Constabulary";
    case UkRegion::NorthWest:
        return u"Merefell Police";
    case UkRegion::YorkshireAndTheHumber:
        return u"Ridings and Holderness Police";
    case UkRegion::EastOfEngland:
        return u"Fen and Heath Constabulary";
    case UkRegion::London:
        return u"River Boroughs Police";
    case UkRegion::SouthEast:
        return u"Downland Constabulary";
    case UkRegion::Wales:
        return u"Heddlu’r Gororau – Marches Police";
    case UkRegion::Scotland:
        return u"Strathmoray Constabulary";
    case UkRegion::NorthernIreland:
        return u"Lough Shore Police";
    }
    Q_UNREACHABLE();
}

} // namespace

Employers::Employers(Edit &edit, const QList<UkRegion> &regions)
{
    Randomness random(Seed);
    for (const UkRegion region : regions)
        add(edit, region, Trade::Police, forceOf(region).toString(), {});
    qsizetype count = 0;
    for (const Town &town : towns()) {
        if (!regions.contains(town.region))
            continue;
        const auto addKind = [&](const Kind &kind, qsizetype turn) {
            const auto names = kind.names.split(u'|');
            const QString name = names[turn % names.size()].toString().arg(town.name);
            add(edit, town.region, kind.trade, name, postcodeIn(town, random));
        };
        for (const Kind &kind : InEveryTown)
            addKind(kind, count);
        const qsizetype some = qsizetype(std::size(InSomeTowns));
        addKind(InSomeTowns[count % some], count / some);
        ++count;
    }
}

void Employers::add(Edit &edit, UkRegion region, Trade trade, const QString &name, const QString &postcode)
{
    const auto id = people::addOrganisation(edit, {{}, name, SectorId(qint64(trade)), postcode, idOf(region)});
    m_all[{region, trade}].append({id, trade});
}

} // namespace turnout::sample
