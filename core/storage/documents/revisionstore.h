// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

namespace turnout {

// Revisions of printed documents. Not recorded: paper that has left the printer cannot be undone.
class RevisionStore {
public:
    explicit RevisionStore(const Database &db)
        : m_db(db)
    {}

    // The revision of the newest print when it said the same (by digest), else the next one. Counts from 1.
    int revisionFor(WorkshopId workshop, const QString &document, const QByteArray &digest) const;
    void keep(WorkshopId workshop, const QString &document, int revision, const QByteArray &digest,
              const QString &at) const;

private:
    const Database &m_db;
};

} // namespace turnout
