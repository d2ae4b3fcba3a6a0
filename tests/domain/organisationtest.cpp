// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation.h"

#include "core/base/text.h"
#include "tests/support/precompiled.h"

#include <QSet>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a logbook starts with eleven sectors, numbered from one in their order", "[organisation]")
{
    const auto &sectors = shippedSectors();

    REQUIRE(sectors.size() == 11);
    for (int at = 0; at < sectors.size(); ++at)
        CHECK(sectors[at].id == SectorId(at + 1));
}

TEST_CASE("the sectors are those the service works with, and other", "[organisation]")
{
    QStringList names;
    for (const Sector &sector : shippedSectors())
        names.append(sector.name);
    CHECK(names == QStringList{u"Social care"_s, u"Early help"_s, u"Education"_s, u"Police"_s, u"Health"_s,
                               u"Probation"_s, u"Prison service"_s, u"Youth justice"_s, u"Housing"_s,
                               u"Voluntary sector"_s, u"Other"_s});
}

TEST_CASE("no two sectors can be taken for each other", "[organisation]")
{
    QSet<QString> keys;
    for (const Sector &sector : shippedSectors())
        keys.insert(matchKey(sector.name));
    CHECK(keys.size() == shippedSectors().size());
}

TEST_CASE("an organisation states nothing that was not said", "[organisation]")
{
    const Organisation made;
    CHECK(made.id.isNull());
    CHECK(made.sector.isNull());
    CHECK(made.region.isNull());
    CHECK(made.name.isEmpty());
}
