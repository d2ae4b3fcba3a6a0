// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postcoderegions.h"

#include "tests/support/precompiled.h"
#include "tests/support/shareddata.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
struct District {
    QString outward;
    QString region; // empty outside the twelve
    QString kind;
    QString otherRegion;
};

// The reference table. Only the towns, last but one, may hold commas.
QList<District> districts(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<District> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
        const auto fields = line.trimmed().split(u',');
        REQUIRE(fields.size() >= 12);
        all << District{fields[0], fields[2], fields[4], fields.last()};
    }
    return all;
}

QString regionName(const QString &outward)
{
    const auto region = regionOfDistrict(outward);
    return region ? name(*region) : QString();
}
} // namespace

TEST_CASE("every geographic district has the region of the reference table", "[postcoderegions]")
{
    const auto path = sharedFile(u"reference/postcode_districts.csv"_s);
    if (!path)
        return;
    int checked = 0;
    for (const District &district : districts(*path)) {
        // Also those no longer in use, but for Newport's old NPT, which has not the shape of a district. Districts of
        // large users and PO boxes have no region in the table and get their area's here.
        const bool retired = district.kind == u"retired" && district.outward != u"NPT";
        if (district.kind != u"geographic" && !retired)
            continue;
        ++checked;
        if (regionName(district.outward) != district.region) {
            CAPTURE(district.outward);
            CHECK(regionName(district.outward) == district.region);
        }
    }
    CHECK(checked == 2948 + 130);
}

TEST_CASE("what lies outside the twelve regions has none", "[postcoderegions]")
{
    const auto outward = GENERATE(u"GY1"_s, u"JE2"_s, u"IM9"_s, u"BF1"_s, u"GIR"_s, u"ZZ1"_s);
    CAPTURE(outward);
    CHECK_FALSE(regionOfDistrict(outward).has_value());
    CHECK(regionCertaintyOfDistrict(outward) == RegionCertainty::Certain);
}

TEST_CASE("districts beside a border have the region of their own side", "[postcoderegions]")
{
    CHECK(regionOfDistrict(u"SY13") == UkRegion::WestMidlands);
    CHECK(regionOfDistrict(u"SY14") == UkRegion::NorthWest);
    CHECK(regionOfDistrict(u"SY15") == UkRegion::Wales);
    CHECK(regionOfDistrict(u"SY25") == UkRegion::Wales);
    CHECK(regionOfDistrict(u"S8") == UkRegion::YorkshireAndTheHumber);
    CHECK(regionOfDistrict(u"S80") == UkRegion::EastMidlands);
}

TEST_CASE("a postcode has the region of its district", "[postcoderegions]")
{
    const auto postcode = Postcode::fromText(u"sw1a1aa");
    REQUIRE(postcode.has_value());
    CHECK(regionOf(*postcode) == UkRegion::London);
    CHECK(regionCertaintyOf(*postcode) == RegionCertainty::Certain);

    const auto berwick = Postcode::fromText(u"TD15 1AA");
    REQUIRE(berwick.has_value());
    CHECK(regionOf(*berwick) == UkRegion::NorthEast);
    CHECK(regionCertaintyOf(*berwick) == RegionCertainty::Straddles);

    CHECK_FALSE(regionOf(*Postcode::fromText(u"GIR 0AA")).has_value());
}

TEST_CASE("an outward code is read in any case, and a new district by its area", "[postcoderegions]")
{
    CHECK(regionOfDistrict(u" ec1a ") == UkRegion::London);
    CHECK(regionOfDistrict(u"BT99") == UkRegion::NorthernIreland);
}

TEST_CASE("text that is no outward code has no region", "[postcoderegions]")
{
    const auto text = GENERATE(u""_s, u"SW"_s, u"1"_s, u"SW1A 1AA"_s, u"S8-9"_s, u"S101"_s, u"S10A"_s, u"S1AA"_s,
                               u"ABC1"_s, u"\u00c91"_s, u"S\u0661"_s);
    CAPTURE(text);
    CHECK_FALSE(regionOfDistrict(text).has_value());
}

TEST_CASE("the districts that lie in two regions are known", "[postcoderegions]")
{
    const auto named = GENERATE(u"TD15"_s, u"SY10"_s, u"CH4"_s, u"LD7"_s, u"HR3"_s, u"NP16"_s, u"LL14"_s);
    CAPTURE(named);
    CHECK(regionCertaintyOfDistrict(named.toLower()) == RegionCertainty::Straddles);
}

TEST_CASE("a district whose middle lies in another region straddles", "[postcoderegions]")
{
    const auto path = sharedFile(u"reference/postcode_districts.csv"_s);
    if (!path)
        return;
    int straddling = 0;
    int certain = 0;
    for (const District &district : districts(*path)) {
        if (regionCertaintyOfDistrict(district.outward) == RegionCertainty::Certain) {
            ++certain;
            CAPTURE(district.outward);
            CHECK(district.otherRegion.isEmpty());
        } else {
            ++straddling;
        }
    }
    CHECK(straddling == 14);
    CHECK(certain > 3000);
}
