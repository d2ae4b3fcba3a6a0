// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/postcode.h"
#include "core/domain/region.h"

#include <QStringView>
#include <optional>

namespace turnout {

// Whether every address of a district lies in the region given for it. A district that Straddles has addresses on both
// sides of a regional or national border, so a person should confirm the region. The list of those is what is known,
// not all there are: nothing smaller than the full table of postcodes settles them.
enum class RegionCertainty { Certain, Straddles };

// The region of a venue or workplace by its district; for a district that straddles, the one with most addresses.
// Nothing for the Crown dependencies, British Forces, GIR and areas that do not exist. A district that does not exist
// in an area that does gets the area's main region.
std::optional<UkRegion> regionOf(const Postcode &postcode);
// The same for an outward code alone, "SY14" or "sw1a"; nothing for text of another shape, an area alone too.
std::optional<UkRegion> regionOfDistrict(QStringView outward);

// Certain also for what has no region.
RegionCertainty regionCertaintyOf(const Postcode &postcode);
RegionCertainty regionCertaintyOfDistrict(QStringView outward);

} // namespace turnout
