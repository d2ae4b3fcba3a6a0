// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshoptype.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <optional>

namespace turnout {

// Templates of workshops.
class WorkshopTypeStore {
public:
    explicit WorkshopTypeStore(const Database &db)
        : m_db(db)
    {}

    void add(const WorkshopType &type) const;
    std::optional<WorkshopType> find(WorkshopTypeId id) const;
    std::optional<WorkshopType> findByName(const QString &name) const; // by matchKey
    QList<WorkshopType> all() const;                                   // in the order they were made

private:
    const Database &m_db;
};

} // namespace turnout
