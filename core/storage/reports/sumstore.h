// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshopsums.h"
#include "core/storage/sqlite/database.h"

namespace turnout {

// Counts workshop by workshop, for a page that shows many figures of the same workshops, and the workshops behind a
// figure of ReportStore.
class SumStore {
public:
    explicit SumStore(const Database &db)
        : m_db(db)
    {}

    WorkshopSums sums(const ReportQuery &query) const; // whatever the grouping
    // Of reach by sector the people alone, which is quicker. In the order of the sectors, people of none last.
    QList<ReachCount> peopleBySector(const ReportQuery &query) const;
    // Behind the group with that label of `query.by`: delivered workshops, and others that have attendances or forms.
    // Three statements, however many workshops.
    WorkshopsBehind behind(const ReportQuery &query, const QString &label) const;

private:
    QList<LooseForms> loose(const ReportQuery &query) const;

    const Database &m_db;
};

} // namespace turnout
