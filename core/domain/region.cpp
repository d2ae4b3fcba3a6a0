// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/region.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
struct Entry {
    UkRegion region;
    QStringView name;
    QStringView onsCode;
};

// In the order of the enum: entry() counts on it.
constexpr Entry Entries[] = {
    {UkRegion::NorthEast, u"North East", u"E12000001"},
    {UkRegion::NorthWest, u"North West", u"E12000002"},
    {UkRegion::YorkshireAndTheHumber, u"Yorkshire and The Humber", u"E12000003"},
    {UkRegion::EastMidlands, u"East Midlands", u"E12000004"},
    {UkRegion::WestMidlands, u"West Midlands", u"E12000005"},
    {UkRegion::EastOfEngland, u"East of England", u"E12000006"},
    {UkRegion::London, u"London", u"E12000007"},
    {UkRegion::SouthEast, u"South East", u"E12000008"},
    {UkRegion::SouthWest, u"South West", u"E12000009"},
    {UkRegion::Wales, u"Wales", u"W92000004"},
    {UkRegion::Scotland, u"Scotland", u"S92000003"},
    {UkRegion::NorthernIreland, u"Northern Ireland", u"N92000002"},
};

// Keys as matchKey makes them.
struct OtherName {
    QStringView key;
    UkRegion region;
};
constexpr OtherName OtherNames[] = {
    {u"yorkshire", UkRegion::YorkshireAndTheHumber},
    {u"yorkshirehumber", UkRegion::YorkshireAndTheHumber},
    {u"yorkshirethehumber", UkRegion::YorkshireAndTheHumber},
    {u"yorkshireandhumber", UkRegion::YorkshireAndTheHumber},
    {u"east", UkRegion::EastOfEngland},
    {u"eastern", UkRegion::EastOfEngland},
    {u"greaterlondon", UkRegion::London},
    {u"cymru", UkRegion::Wales},
    {u"ni", UkRegion::NorthernIreland},
    {u"nireland", UkRegion::NorthernIreland},
};

const Entry &entry(UkRegion region)
{
    return Entries[int(region) - 1];
}

std::optional<UkRegion> regionWithKey(QStringView key)
{
    for (const Entry &each : Entries)
        if (matchKey(each.name.toString()) == key)
            return each.region;
    for (const OtherName &each : OtherNames)
        if (each.key == key)
            return each.region;
    return std::nullopt;
}
} // namespace

const QList<UkRegion> &allUkRegions()
{
    static const QList<UkRegion> all = [] {
        QList<UkRegion> regions;
        for (const Entry &each : Entries)
            regions << each.region;
        return regions;
    }();
    return all;
}

QString name(UkRegion region)
{
    return entry(region).name.toString();
}

QString onsCode(UkRegion region)
{
    return entry(region).onsCode.toString();
}

RegionId idOf(UkRegion region)
{
    return RegionId(qint64(region));
}

std::optional<UkRegion> ukRegionOf(RegionId id)
{
    return id >= idOf(UkRegion::NorthEast) && id <= idOf(UkRegion::NorthernIreland)
               ? std::optional(UkRegion(id.value()))
               : std::nullopt;
}

std::optional<UkRegion> ukRegionNamed(const QString &text)
{
    const QString key = matchKey(text);
    if (const auto region = regionWithKey(key))
        return region;
    // "North East (England)", as the ITL tables have it; there is no "Wales (England)".
    const QStringView suffix = u"england";
    if (!key.endsWith(suffix))
        return std::nullopt;
    const auto region = regionWithKey(QStringView(key).chopped(suffix.size()));
    return region && onsCode(*region).startsWith(u'E') ? region : std::nullopt;
}

} // namespace turnout
