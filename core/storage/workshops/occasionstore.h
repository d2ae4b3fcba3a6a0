// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occasion.h"
#include "core/storage/sqlite/database.h"

#include <QDate>
#include <QList>
#include <optional>

namespace turnout {

// Workshops as they are offered to book somebody onto. Cancelled ones are left out of lists.
class OccasionStore {
public:
    explicit OccasionStore(const Database &db)
        : m_db(db)
    {}

    std::optional<WorkshopOccasion> find(WorkshopId id) const;
    // Those that begin on that day or later and answer to what was typed, soonest first; at most `limit`.
    QList<WorkshopOccasion> upcoming(QDate from, const QString &typed, int limit) const;
    // Those that reach into the days, both included, and on which the person holds a place; by start.
    QList<WorkshopOccasion> heldBy(DelegateId delegate, QDate from, QDate to) const;

private:
    void countPlaces(WorkshopOccasion &occasion) const;

    const Database &m_db;
};

} // namespace turnout
