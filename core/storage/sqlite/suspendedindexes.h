// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QStringList>

namespace turnout {

// Drops the indexes of every table while rows go in by the hundred thousand, inside the caller's transaction, and then
// builds each from sorted rows: to follow a random key into an index of a million takes several times as long. Keys that
// are part of a table stay. When the transaction rolls back, so does the stop.
class SuspendedIndexes {
public:
    explicit SuspendedIndexes(const Database &db);
    void resume() const;

private:
    const Database &m_db;
    QStringList m_indexes; // the SQL that makes them
};

} // namespace turnout
