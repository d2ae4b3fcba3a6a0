// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a delegate is found as they were put in, and as they were changed", "[delegates]")
{
    StoreFixture logbook;
    Delegate ada{logbook.ids.next<DelegateId>(),
                 u"D-1"_s,
                 {u"Ada"_s, u"Okafor"_s},
                 u"Ada@Example.org"_s,
                 u"01234 567890"_s,
                 logbook.organisation(u"Council"_s),
                 u"Social worker"_s,
                 SectorId(2),
                 idOf(UkRegion::Wales)};
    logbook.stores.delegates.add(ada);
    CHECK(logbook.stores.delegates.find(ada.id) == ada);
    ada = {ada.id, {}, {{}, u"Suharto"_s}, {}, {}, {}, {}, {}, {}};
    logbook.stores.delegates.update(ada);
    CHECK(logbook.stores.delegates.find(ada.id) == ada);
    CHECK_FALSE(logbook.stores.delegates.findByReference(u"D-1"_s).has_value());
}

TEST_CASE("a delegate who is gone is not found and cannot be changed", "[delegates]")
{
    const StoreFixture logbook;
    CHECK_FALSE(logbook.stores.delegates.find(DelegateId(99)).has_value());
    Delegate gone;
    gone.id = DelegateId(99);
    CHECK(thrownBy([&] { logbook.stores.delegates.update(gone); }).kind == Error::NotFound);
}

TEST_CASE("delegates are found by reference and e-mail, never by an empty one", "[delegates]")
{
    StoreFixture logbook;
    const auto ada = logbook.add(ADelegate{.email = u"Ada@Example.org"_s, .reference = u"D-1"_s});
    logbook.add(ADelegate{});
    const DelegateStore &delegates = logbook.stores.delegates;
    CHECK(delegates.findByReference(u"D-1"_s)->id == ada);
    CHECK_FALSE(delegates.findByReference(u"d-1"_s).has_value());
    CHECK_FALSE(delegates.findByReference(QString()).has_value());
    CHECK(delegates.findByEmail(u" ada@example.ORG "_s)->id == ada);
    CHECK_FALSE(delegates.findByEmail(u" "_s).has_value());
    CHECK_FALSE(delegates.findByEmail(u"ada@example.com"_s).has_value());
}

TEST_CASE("a name is found however it is spelt and split, at its own organisation", "[delegates]")
{
    StoreFixture logbook;
    const auto council = logbook.organisation(u"Council"_s);
    const auto there = logbook.add(ADelegate{.name = u"Zoë de Souza"_s, .organisation = council});
    const auto nowhere = logbook.add(ADelegate{.name = u"Zoë de Souza"_s});
    const DelegateStore &delegates = logbook.stores.delegates;
    CHECK(delegates.findByName({u"ZOE DE"_s, u"SOUZA"_s}, council)->id == there);
    CHECK(delegates.findByName({u"Zoë"_s, u"de Souza"_s}, {})->id == nowhere);
    CHECK_FALSE(delegates.findByName({u"Zoë"_s, u"de Souza"_s}, OrganisationId(99)).has_value());
    CHECK_FALSE(delegates.findByName({u"Zoë"_s, u"Souza"_s}, council).has_value());
}

TEST_CASE("the list of delegates is by family name, with own sector and region before the employer's", "[delegates]")
{
    StoreFixture logbook;
    const auto school = logbook.organisation(u"School"_s, SectorId(3), idOf(UkRegion::Wales));
    const auto young = logbook.add(ADelegate{.name = u"Ada Young"_s, .organisation = school});
    logbook.add(ADelegate{
        .name = u"Ben Ångström"_s, .organisation = school, .sector = SectorId(4), .region = idOf(UkRegion::London)});
    logbook.add(ADelegate{.name = u"Cy Dean"_s});
    logbook.add(ADelegate{.name = u"Ana de Silva"_s});
    const auto workshop = logbook.add(AWorkshop{}), other = logbook.add(AWorkshop{});
    logbook.book(workshop, young, BookingStatus::PartAttended);
    logbook.book(other, young, BookingStatus::Cancelled);

    const QList<DelegateRow> rows = logbook.stores.delegates.rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].name == u"Ben Ångström"_s);
    CHECK(rows[0].sector == u"Police"_s);
    CHECK(rows[0].region == u"London"_s);
    CHECK(rows[1].name == u"Ana de Silva"_s);
    CHECK(rows[2].name == u"Cy Dean"_s);
    CHECK(rows[2].sector.isEmpty());
    CHECK(rows[3].organisation == u"School"_s);
    CHECK(rows[3].sector == u"Education"_s);
    CHECK(rows[3].region == u"Wales"_s);
    CHECK(rows[3].attended == 1);
}
