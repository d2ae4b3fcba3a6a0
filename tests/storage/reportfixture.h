// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/storefixture.h"

namespace turnout {

// A small logbook of which every figure is known by hand. Workshops, with whom they reached:
//   2025-05-05  cancelled by us, Cardiff, awareness session
//   2025-06-06  cancelled by the commissioner, Cardiff, awareness session
//   2026-03-31  delivered, Cardiff, awareness session, Sam and Lee; Ada and (in part) Ben, five heads; Dee stayed away
//   2026-04-01  delivered, Brixton, awareness session, Sam; Ada and Cal
//   2026-04-30  delivered in the evening, at no venue, half-day training; Dee, four heads
//   2026-06-10  cancelled by the venue, Brixton, prison day, Lee; Cal had booked
//   2026-06-20  draft, Cardiff, of no type
//   2026-07-01  planned, at Cardiff but for the South West, of no type, Sam; Ben is booked
// Forms: at the first delivered one Excellent (Ada's), Satisfactory and blank; at the second Good (Cal's); at the third
// Excellent; at none Excellent on 2026-01-15, and Poor on a day not stated (Dee's).
// Ada and Ben are of a school in Wales (education), Ben works in London; Cal is of the police in London; Dee states
// none.
struct ReportLogbook : StoreFixture {
    ReportLogbook();
};

// Groups and total as text: "London 1 1 | Wales 2 1 | – 3 2 || 6 4", with – for what belongs to no group.
QString shown(const Counts<RatingCount> &counts);
QString shown(const Counts<ReplyCount> &counts);
QString shown(const Counts<ReachCount> &counts);
QString shown(const Counts<WorkshopCount> &counts);

} // namespace turnout
