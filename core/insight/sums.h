// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshopsums.h"

namespace turnout {

// The counts that ReportStore makes, made from workshops that were summed one by one: the same figures, many of them
// from one look at the logbook.

// Those of the days from … to, both included; an invalid one leaves that side open. As in a ReportQuery, forms without
// a day are in no period.
WorkshopSums within(const WorkshopSums &sums, QDate from, QDate to);

RatingCount ratingCount(const WorkshopSums &sums);
ReplyCount replyCount(const WorkshopSums &sums);
WorkshopCount workshopCount(const WorkshopSums &sums);
// A person counts once. Employers are not counted: `organisations` stays 0.
ReachCount reachCount(const WorkshopSums &sums);

// In the order of the regions, what has none last. The total counts a person once.
Counts<RatingCount> ratingsByRegion(const WorkshopSums &sums);
Counts<ReachCount> reachByRegion(const WorkshopSums &sums);

// Labelled as Grouping::Month does, forwards, forms without a day last.
QList<RatingCount> ratingsByMonth(const WorkshopSums &sums);

} // namespace turnout
