// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"
#include "core/logbook/edit.h"

// Counts for the measures of core/insight.
namespace turnout::figures {

LogbookTotals totals(const Reader &reader);
Counts<RatingCount> ratings(const Reader &reader, const ReportQuery &query);
Counts<ReplyCount> replies(const Reader &reader, const ReportQuery &query);
Counts<ReachCount> reach(const Reader &reader, const ReportQuery &query);
Counts<WorkshopCount> workshops(const Reader &reader, const ReportQuery &query);

} // namespace turnout::figures
