// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduleitem.h"
#include "core/storage/sqlite/database.h"

#include <QList>

namespace turnout {

// Workshops as the schedule shows them.
class ScheduleStore {
public:
    explicit ScheduleStore(const Database &db)
        : m_db(db)
    {}

    // Those with a day between the two, both included; by start, then number.
    QList<ScheduleItem> between(QDate from, QDate to, const ScheduleFilter &filter) const;

private:
    const Database &m_db;
};

} // namespace turnout
