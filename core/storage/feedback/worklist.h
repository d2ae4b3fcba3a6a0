// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/formsrow.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace turnout {

// Which workshops have feedback forms to type, and how far that is.
class WorklistStore {
public:
    explicit WorklistStore(const Database &db)
        : m_db(db)
    {}

    // `words` must each be found in number, venue or type; they are compared as matchKey() has them, and with the
    // number as they were typed, so "WS/12" is found.
    struct Wanted {
        CivilTime now;
        QDate from = {}; // first day; an invalid one leaves it open
        QStringList words = {};
    };
    // Workshops that are over and have fewer forms than people present; the oldest first.
    QList<WorkshopId> toType(const Wanted &wanted) const;
    // Workshops that have begun, or have forms; the newest first, `most` of them.
    QList<WorkshopId> withForms(const Wanted &wanted, int most) const;
    std::optional<FormsRow> row(WorkshopId workshop) const;

private:
    const Database &m_db;
};

} // namespace turnout
