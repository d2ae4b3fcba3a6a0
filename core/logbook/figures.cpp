// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/figures.h"

#include "core/storage/stores.h"

namespace turnout::figures {

LogbookTotals totals(const Reader &reader)
{
    return reader.stores().reports.totals();
}

Counts<RatingCount> ratings(const Reader &reader, const ReportQuery &query)
{
    return reader.stores().reports.ratings(query);
}

Counts<ReplyCount> replies(const Reader &reader, const ReportQuery &query)
{
    return reader.stores().reports.replies(query);
}

Counts<ReachCount> reach(const Reader &reader, const ReportQuery &query)
{
    return reader.stores().reports.reach(query);
}

Counts<WorkshopCount> workshops(const Reader &reader, const ReportQuery &query)
{
    return reader.stores().reports.workshops(query);
}

} // namespace turnout::figures
