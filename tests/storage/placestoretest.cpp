// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
Venue prison(VenueId id)
{
    return {id,
            u"V-17"_s,
            u"HMP Example"_s,
            u"1 Gate Lane\nAnytown"_s,
            u"B18 4AS"_s,
            idOf(UkRegion::WestMidlands),
            u"Gate desk"_s,
            GateRules{10, u"Passport"_s, u"Laptop"_s, u"08:45 at the gate"_s}};
}
} // namespace

TEST_CASE("the twelve regions come in the order of official tables", "[places]")
{
    const StoreFixture logbook;
    const QList<Region> regions = logbook.stores.places.regions();
    REQUIRE(regions.size() == 12);
    for (int at = 0; at < 12; ++at) {
        const UkRegion region = allUkRegions()[at];
        CHECK(regions[at] == Region{idOf(region), name(region), onsCode(region), {}, at + 1});
    }
    CHECK(logbook.stores.places.findRegion(idOf(UkRegion::Wales))->name == u"Wales"_s);
    CHECK_FALSE(logbook.stores.places.findRegion(RegionId(99)).has_value());
}

TEST_CASE("a venue is found as it was put in, secure or not", "[places]")
{
    StoreFixture logbook;
    const Venue secure = prison(logbook.ids.next<VenueId>());
    Venue open = prison(logbook.ids.next<VenueId>());
    open.gate.reset();
    open.region = {};
    logbook.stores.places.addVenue(secure);
    logbook.stores.places.addVenue(open);
    CHECK(logbook.stores.places.findVenue(secure.id) == secure);
    CHECK(logbook.stores.places.findVenue(open.id) == open);
    CHECK_FALSE(logbook.stores.places.findVenue(VenueId(99)).has_value());
}

TEST_CASE("a venue becomes secure, changes its rules and becomes open again", "[places]")
{
    StoreFixture logbook;
    const PlaceStore &places = logbook.stores.places;
    Venue venue = prison(logbook.ids.next<VenueId>());
    venue.gate.reset();
    places.addVenue(venue);
    for (const int leadDays : {5, 20}) {
        venue.gate = GateRules{leadDays, {}, {}, {}};
        venue.name += u'!';
        places.updateVenue(venue);
        CHECK(places.findVenue(venue.id) == venue);
    }
    venue.gate.reset();
    places.updateVenue(venue);
    CHECK(places.findVenue(venue.id) == venue);
    CHECK(valueOf(logbook.db, u"SELECT count(*) FROM gate_rules"_s) == u"0"_s);
}

TEST_CASE("a venue that is gone cannot be changed", "[places]")
{
    const StoreFixture logbook;
    CHECK(thrownBy([&] { logbook.stores.places.updateVenue(prison(VenueId(99))); }).kind == Error::NotFound);
}

TEST_CASE("two towns may each have a Civic Centre", "[places]")
{
    StoreFixture logbook;
    const auto one = logbook.venue(u"Civic Centre"_s), other = logbook.venue(u"CIVIC CENTRE"_s);
    logbook.venue(u"Civic Hall"_s);
    const QList<Venue> found = logbook.stores.places.venuesNamed(u"civic-centre"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == one);
    CHECK(found[1].id == other);
}

TEST_CASE("a venue is found by its reference, but no venue by an empty one", "[places]")
{
    StoreFixture logbook;
    const Venue venue = prison(logbook.ids.next<VenueId>());
    logbook.stores.places.addVenue(venue);
    logbook.venue(u"Without reference"_s);
    CHECK(logbook.stores.places.findVenueByReference(u"V-17"_s) == venue);
    CHECK_FALSE(logbook.stores.places.findVenueByReference(u"V-18"_s).has_value());
    CHECK_FALSE(logbook.stores.places.findVenueByReference(QString()).has_value());
}

TEST_CASE("the list of venues is by name, with the workshops held there", "[places]")
{
    StoreFixture logbook;
    const auto hall = logbook.venue(u"Town Hall"_s, idOf(UkRegion::Wales));
    const auto college = logbook.venue(u"âbc College"_s);
    logbook.stores.places.addVenue(prison(logbook.ids.next<VenueId>()));
    logbook.add(AWorkshop{.venue = hall});
    logbook.add(AWorkshop{.venue = hall});
    logbook.add(AWorkshop{});

    const QList<VenueRow> rows = logbook.stores.places.venueRows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].id == college);
    CHECK(rows[0].workshops == 0);
    CHECK(rows[0].region.isEmpty());
    CHECK(rows[1].name == u"HMP Example"_s);
    CHECK(rows[1].secure);
    CHECK(rows[1].postcode == u"B18 4AS"_s);
    CHECK(rows[2].name == u"Town Hall"_s);
    CHECK(rows[2].region == u"Wales"_s);
    CHECK(rows[2].workshops == 2);
    CHECK_FALSE(rows[2].secure);
}

TEST_CASE("rooms belong to their venue, by name", "[places]")
{
    StoreFixture logbook;
    const auto hall = logbook.venue(u"Hall"_s), college = logbook.venue(u"College"_s);
    const Room two{logbook.ids.next<RoomId>(), hall, u"Two"_s, 12}, one{logbook.ids.next<RoomId>(), hall, u"One"_s, 0};
    logbook.stores.places.addRoom(two);
    logbook.stores.places.addRoom(one);
    CHECK(logbook.stores.places.roomsOf(hall) == QList<Room>{one, two});
    CHECK(logbook.stores.places.roomsOf(college).isEmpty());
    CHECK(logbook.stores.places.findRoom(two.id) == two);
    CHECK_FALSE(logbook.stores.places.findRoom(RoomId(99)).has_value());
}
