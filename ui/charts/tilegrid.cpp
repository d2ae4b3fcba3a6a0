// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tilegrid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

struct Tile {
    UkRegion region;
    QPoint place;
    QStringView code;
};

constexpr Tile Tiles[] = {
    {UkRegion::Scotland, {2, 0}, u"SCT"},
    {UkRegion::NorthernIreland, {0, 1}, u"NIR"},
    {UkRegion::NorthEast, {2, 1}, u"NE"},
    {UkRegion::NorthWest, {1, 2}, u"NW"},
    {UkRegion::YorkshireAndTheHumber, {2, 2}, u"YH"},
    {UkRegion::Wales, {0, 3}, u"WAL"},
    {UkRegion::WestMidlands, {1, 3}, u"WM"},
    {UkRegion::EastMidlands, {2, 3}, u"EM"},
    {UkRegion::EastOfEngland, {3, 3}, u"EE"},
    {UkRegion::SouthWest, {1, 4}, u"SW"},
    {UkRegion::SouthEast, {2, 4}, u"SE"},
    {UkRegion::London, {3, 4}, u"LDN"},
};

const Tile &tile(UkRegion region)
{
    return *std::ranges::find(Tiles, region, &Tile::region); // all twelve are there
}

} // namespace

QPoint tilePlace(UkRegion region)
{
    return tile(region).place;
}

QString tileCode(UkRegion region)
{
    return tile(region).code.toString();
}

const QList<UkRegion> &tileOrder()
{
    static const QList<UkRegion> order = [] {
        QList<UkRegion> regions;
        for (const Tile &each : Tiles)
            regions.append(each.region);
        return regions;
    }();
    return order;
}

} // namespace turnout
