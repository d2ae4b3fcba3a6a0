// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/venue.h"
#include "core/logbook/edit.h"
#include "core/logbook/sample/randomness.h"
#include "core/logbook/sample/towns.h"

#include <QHash>
#include <QList>
#include <optional>

namespace turnout::sample {

struct Site {
    VenueId venue;
    UkRegion region = UkRegion::WestMidlands;
    QList<Room> rooms;
};

// The invented venues of a sample: about twenty described by hand in the regions of the small sample, prisons, and for
// the rest of the country a few in every town.
class Sites {
public:
    enum class Extent { ThreeRegions, WholeCountry };
    Sites(Edit &edit, Extent extent);

    QList<Site> open(UkRegion region) const { return m_open.value(region); }
    std::optional<Site> prison(UkRegion region) const;

    // A room of the site that has those places, if it is known to have one.
    static RoomId roomFor(const Site &site, int places);

private:
    void addDescribed(Edit &edit);
    void addOfTowns(Edit &edit);
    void addPrisons(Edit &edit, Extent extent);

    QHash<UkRegion, QList<Site>> m_open;
    QHash<UkRegion, Site> m_prisons;
};

} // namespace turnout::sample
