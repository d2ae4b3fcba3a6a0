// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("sectors come in their own order, and a new one comes last", "[organisations]")
{
    StoreFixture logbook;
    const Sector fire{logbook.ids.next<SectorId>(), u"Fire service"_s};
    logbook.stores.organisations.addSector(fire);
    CHECK(logbook.stores.organisations.sectors() == shippedSectors() + QList<Sector>{fire});
    CHECK(logbook.stores.organisations.findSectorByName(u"FIRE  service"_s) == fire);
    CHECK(logbook.stores.organisations.findSectorByName(u"early-help"_s)->id == SectorId(2));
    CHECK_FALSE(logbook.stores.organisations.findSectorByName(u"Fire"_s).has_value());
}

TEST_CASE("a sector can be added where none is left", "[organisations]")
{
    const StoreFixture logbook;
    logbook.db.execute(u"DELETE FROM sector");
    logbook.stores.organisations.addSector({SectorId(100), u"Fire service"_s});
    CHECK(logbook.stores.organisations.sectors().size() == 1);
}

TEST_CASE("an organisation is found as it was put in, and as it was changed", "[organisations]")
{
    StoreFixture logbook;
    Organisation council{logbook.ids.next<OrganisationId>(), u"Anytown Council"_s, SectorId(1), u"B18 4AS"_s,
                         idOf(UkRegion::WestMidlands)};
    logbook.stores.organisations.add(council);
    CHECK(logbook.stores.organisations.find(council.id) == council);
    council = {council.id, u"Anytown City Council"_s, {}, {}, {}};
    logbook.stores.organisations.update(council);
    CHECK(logbook.stores.organisations.find(council.id) == council);
    CHECK_FALSE(logbook.stores.organisations.findByName(u"Anytown Council"_s).has_value());
    CHECK(logbook.stores.organisations.findByName(u"ANYTOWN city-council"_s) == council);
}

TEST_CASE("an organisation that is gone cannot be changed", "[organisations]")
{
    const StoreFixture logbook;
    const Organisation gone{OrganisationId(99), u"Gone"_s, {}, {}, {}};
    CHECK(thrownBy([&] { logbook.stores.organisations.update(gone); }).kind == Error::NotFound);
    CHECK_FALSE(logbook.stores.organisations.find(gone.id).has_value());
}

TEST_CASE("of two organisations with one name the oldest is found", "[organisations]")
{
    StoreFixture logbook;
    const auto first = logbook.organisation(u"Police"_s);
    logbook.organisation(u"police"_s);
    CHECK(logbook.stores.organisations.findByName(u"POLICE"_s)->id == first);
}

TEST_CASE("the list of organisations is by name, with their delegates", "[organisations]")
{
    StoreFixture logbook;
    const auto school = logbook.organisation(u"Zebra School"_s, SectorId(3), idOf(UkRegion::Wales));
    logbook.organisation(u"apple Trust"_s);
    logbook.add(ADelegate{.organisation = school});
    logbook.add(ADelegate{.organisation = school});
    logbook.add(ADelegate{});

    const QList<OrganisationRow> rows = logbook.stores.organisations.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == u"apple Trust"_s);
    CHECK(rows[0].sector.isEmpty());
    CHECK(rows[0].delegates == 0);
    CHECK(rows[1].id == school);
    CHECK(rows[1].sector == u"Education"_s);
    CHECK(rows[1].region == u"Wales"_s);
    CHECK(rows[1].delegates == 2);
}
