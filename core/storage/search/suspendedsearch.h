// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/recording.h"

namespace turnout {

// Stops the search index from following every row while much changes at once, inside the caller's transaction, and then
// builds it anew: taking one word out securely costs about a hundred times what building in one go does. When the
// transaction rolls back, so does the stop.
class SuspendedSearch {
public:
    // Whether these changes are enough of what the index holds.
    static bool isWorthIt(const Database &db, const QList<RecordedChange> &changes);

    explicit SuspendedSearch(const Database &db);
    // Builds the index and sets its triggers again.
    void resume() const;

private:
    const Database &m_db;
    QStringList m_triggers; // the SQL that makes them
};

} // namespace turnout
