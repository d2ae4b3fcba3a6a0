// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "core/storage/sqlite/database.h"

#include <QList>

namespace turnout {

// What pages could not put into the logbook when it was locked. Not recorded.
class DraftStore {
public:
    explicit DraftStore(const Database &db)
        : m_db(db)
    {}

    QList<Draft> all() const;
    // In the place of the page's last one. `at` is a UTC stamp.
    void keep(const Draft &draft, const QString &at) const;
    void remove(const QString &page) const;

private:
    const Database &m_db;
};

} // namespace turnout
