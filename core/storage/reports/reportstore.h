// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"
#include "core/storage/sqlite/database.h"

namespace turnout {

// Counts for the measures. Groups come in the order people expect (regions and sectors in their own order, times
// forwards, the rest by name), what belongs to no group last and with an empty label.
//
// Groupings by a workshop's properties (region, type, time, trainer) place a workshop, its forms and its attendances;
// a workshop with two trainers stands under each. Groupings by a person's (sector, workplace) place people; a form
// has one only where the delegate chose to give a name, and a workshop stands under every group that was booked on it.
class ReportStore {
public:
    explicit ReportStore(const Database &db)
        : m_db(db)
    {}

    LogbookTotals totals() const;
    Counts<RatingCount> ratings(const ReportQuery &query) const;
    Counts<ReplyCount> replies(const ReportQuery &query) const;
    Counts<ReachCount> reach(const ReportQuery &query) const;
    Counts<WorkshopCount> workshops(const ReportQuery &query) const;

private:
    const Database &m_db;
};

} // namespace turnout
