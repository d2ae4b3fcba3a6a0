// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/places.h"

#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

Venue found(TestLogbook &book, VenueId id)
{
    return *book.read([&](const Reader &reader) { return places::findVenue(reader, id); });
}

Error::Kind refused(TestLogbook &book, const std::function<void(Edit &)> &work)
{
    return refusal(book->perform(u"Add"_s, work)).kind;
}

} // namespace

TEST_CASE("a venue finds its postcode in its address and its region from that", "[places]")
{
    TestLogbook book;
    const Venue venue = found(book, book.add(aVenue().withAddress(u"Jebb Avenue, London sw25xf, near the park"_s)));
    CHECK(venue.postcode == u"SW2 5XF"_s);
    CHECK(venue.region == idOf(UkRegion::London));
    CHECK(venue.address == u"Jebb Avenue, London sw25xf, near the park"_s);
}

TEST_CASE("what is stated of a venue comes before what is found", "[places]")
{
    TestLogbook book;
    const Venue venue = found(
        book,
        book.add(
            aVenue().withAddress(u"London SW2 5XF"_s).withPostcode(u"b187 7aa"_s).inRegion(idOf(UkRegion::Wales))));
    CHECK(venue.postcode == u"b187 7aa"_s); // no postcode: kept as typed
    CHECK(venue.region == idOf(UkRegion::Wales));

    const Venue typed = found(book, book.add(aVenue().withAddress(u"London SW2 5XF"_s).withPostcode(u"b18 7aa"_s)));
    CHECK(typed.postcode == u"B18 7AA"_s);
    CHECK(typed.region == idOf(UkRegion::WestMidlands));
}

TEST_CASE("a venue without an address has no region", "[places]")
{
    TestLogbook book;
    const Venue venue = found(book, book.add(aVenue()));
    CHECK(venue.postcode.isEmpty());
    CHECK(venue.region.isNull());
    CHECK_FALSE(venue.isSecure());
}

TEST_CASE("a venue needs a name, and lead days that are not negative", "[places]")
{
    TestLogbook book;
    CHECK(refused(book, [](Edit &edit) { places::addVenue(edit, {}); }) == Error::Invalid);
    CHECK(refused(book, [](Edit &edit) { places::addVenue(edit, aVenue().secureWithLeadDays(-1).value()); }) ==
          Error::Invalid);
    CHECK(refused(book, [](Edit &edit) { places::updateVenue(edit, aVenue().value()); }) == Error::NotFound);
    CHECK(refused(book, [](Edit &edit) { places::addVenue(edit, aVenue().inRegion(RegionId(4711)).value()); }) ==
          Error::Conflict);
}

TEST_CASE("a venue becomes secure and ceases to be", "[places]")
{
    TestLogbook book;
    Venue venue = found(book, book.add(aVenue()));
    const auto update = [&] { book.change([&](Edit &edit) { places::updateVenue(edit, venue); }); };
    venue.gate = GateRules{10, u"Passport"_s, u"Laptop"_s, u"08:30 at the gate"_s};
    update();
    CHECK(found(book, venue.id) == venue);
    venue.gate->leadDays = 15;
    update();
    CHECK(found(book, venue.id) == venue);
    venue.gate.reset();
    update();
    CHECK(found(book, venue.id) == venue);
}

TEST_CASE("a change of a venue stands as it was typed", "[places]")
{
    TestLogbook book;
    Venue venue = found(book, book.add(aVenue().withAddress(u"London SW2 5XF"_s)));
    venue.region = {};
    book.change([&](Edit &edit) { places::updateVenue(edit, venue); });
    CHECK(found(book, venue.id).region.isNull());
}

TEST_CASE("venues are listed by name with their region and workshops", "[places]")
{
    TestLogbook book;
    book.add(aVenue().named(u"Town Hall"_s));
    const auto hub = book.add(aVenue().withPostcode(u"SW2 1RW"_s).secureWithLeadDays(5));
    book.add(aWorkshop().at(hub));
    const auto rows = book.read([](const Reader &reader) { return places::venues(reader); });
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == u"Brixton Community Hub"_s);
    CHECK(rows[0].region == name(UkRegion::London));
    CHECK(rows[0].secure);
    CHECK(rows[0].workshops == 1);
    CHECK(rows[1].name == u"Town Hall"_s);
    CHECK_FALSE(rows[1].secure);
}

TEST_CASE("a room needs a name and a venue", "[places]")
{
    TestLogbook book;
    const auto venue = book.add(aVenue());
    CHECK(refused(book, [&](Edit &edit) { places::addRoom(edit, {.venue = venue}); }) == Error::Invalid);
    CHECK(refused(book, [](Edit &edit) { places::addRoom(edit, {.venue = VenueId(4711), .name = u"Hall"_s}); }) ==
          Error::Conflict);
    CHECK_FALSE(
        book.change([&](Edit &edit) { return places::addRoom(edit, {.venue = venue, .name = u"Hall"_s}); }).isNull());
}

TEST_CASE("every logbook starts with the twelve regions", "[places]")
{
    TestLogbook book;
    const auto regions = book.read([](const Reader &reader) { return places::regions(reader); });
    REQUIRE(regions.size() == allUkRegions().size());
    CHECK(regions.first().name == name(UkRegion::NorthEast));
}

TEST_CASE("venues are found by words of their name first, then of their address", "[places]")
{
    TestLogbook book;
    const VenueId bridge = book.add(aVenue().named(u"Old Mill"_s).withAddress(u"1 Bridge Street"_s));
    const VenueId hall = book.add(aVenue().named(u"Brindle Hall"_s));
    const VenueId hub = book.add(aVenue().named(u"Brixton Community Hub"_s));
    const VenueId centre = book.add(aVenue().named(u"The Bright Centre"_s));
    book.add(aWorkshop().at(hub));
    const auto ids = [&](const QString &typed, int limit = 10) {
        QList<VenueId> found;
        for (const VenueRow &row :
             book.read([&](const Reader &reader) { return places::searchVenues(reader, typed, limit); }))
            found.append(row.id);
        return found;
    };
    CHECK(ids(u"bri"_s) == QList<VenueId>{hub, hall, centre, bridge});
    CHECK(ids(u"BRI"_s, 2) == QList<VenueId>{hub, hall});
    CHECK(ids(u"hub brix"_s) == QList<VenueId>{hub});
    CHECK(ids(u"\" OR"_s).isEmpty());
    CHECK(ids(u""_s, 1) == QList<VenueId>{hub}); // most used
}

TEST_CASE("rooms are those of one venue, by name", "[places]")
{
    TestLogbook book;
    const VenueId venue = book.add(aVenue()), other = book.add(aVenue());
    book.change([&](Edit &edit) {
        for (const auto &name : {u"Upper"_s, u"Garden"_s})
            places::addRoom(edit, {{}, venue, name, 12});
        places::addRoom(edit, {{}, other, u"Hall"_s, 60});
    });
    QStringList names;
    for (const Room &room : book.read([&](const Reader &reader) { return places::rooms(reader, venue); }))
        names += room.name;
    CHECK(names == QStringList{u"Garden"_s, u"Upper"_s});
}
