// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/region.h"

#include "tests/support/precompiled.h"
#include "tests/support/shareddata.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("there are twelve regions, numbered from one in their order", "[region]")
{
    const auto &all = allUkRegions();

    REQUIRE(all.size() == 12);
    for (int at = 0; at < all.size(); ++at) {
        CHECK(idOf(all[at]) == RegionId(at + 1));
        CHECK(ukRegionOf(RegionId(at + 1)) == all[at]);
        CHECK(ukRegionNamed(name(all[at])) == all[at]);
    }
}

TEST_CASE("an area that a user added is none of the twelve", "[region]")
{
    CHECK_FALSE(ukRegionOf(RegionId()).has_value());
    CHECK_FALSE(ukRegionOf(RegionId(13)).has_value());
    CHECK_FALSE(ukRegionOf(RegionId((Q_INT64_C(1) << 32) + 1)).has_value());
}

TEST_CASE("regions have the official names and codes", "[region]")
{
    const auto path = sharedFile(u"reference/uk_regions.csv"_s);
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1);
    REQUIRE(lines.size() == 12);
    for (const QString &line : lines) {
        CAPTURE(line);
        const auto fields = line.split(u','); // sort, name, ons_code, itl1_code, itl1_name, nation
        const auto region = ukRegionNamed(fields[1]);
        REQUIRE(region.has_value());
        CHECK(idOf(*region).toText() == fields[0]);
        CHECK(name(*region) == fields[1]);
        CHECK(onsCode(*region) == fields[2]);
        CHECK(ukRegionNamed(fields[4]) == region);
    }
}

TEST_CASE("a region is known by its other names", "[region]")
{
    CHECK(ukRegionNamed(u"  north-west "_s) == UkRegion::NorthWest);
    CHECK(ukRegionNamed(u"Northwest England"_s) == UkRegion::NorthWest);
    CHECK(ukRegionNamed(u"WEST MIDLANDS (England)"_s) == UkRegion::WestMidlands);
    CHECK(ukRegionNamed(u"Eastern"_s) == UkRegion::EastOfEngland);
    CHECK(ukRegionNamed(u"East"_s) == UkRegion::EastOfEngland);
    CHECK(ukRegionNamed(u"East of England (England)"_s) == UkRegion::EastOfEngland);
    CHECK(ukRegionNamed(u"Yorkshire and the Humber"_s) == UkRegion::YorkshireAndTheHumber);
    CHECK(ukRegionNamed(u"Yorkshire & Humber"_s) == UkRegion::YorkshireAndTheHumber);
    CHECK(ukRegionNamed(u"Yorkshire & the Humber"_s) == UkRegion::YorkshireAndTheHumber);
    CHECK(ukRegionNamed(u"Yorkshire"_s) == UkRegion::YorkshireAndTheHumber);
    CHECK(ukRegionNamed(u"Greater London"_s) == UkRegion::London);
    CHECK(ukRegionNamed(u"N. Ireland"_s) == UkRegion::NorthernIreland);
    CHECK(ukRegionNamed(u"NI"_s) == UkRegion::NorthernIreland);
}

TEST_CASE("a name that is no region is refused", "[region]")
{
    const auto text = GENERATE(u""_s, u"England"_s, u"(England)"_s, u"Midlands"_s, u"Wales (England)"_s, u"Ireland"_s,
                               u"South"_s, u"North East Lincolnshire"_s);
    CAPTURE(text);
    CHECK_FALSE(ukRegionNamed(text).has_value());
}
