// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QList>

namespace turnout {

// One numbered step of the schema: applied in one transaction together with its version.
struct Migration {
    int version = 0; // counts from 1 without gaps
    QStringView sql;
};

// The steps this program knows, in order.
const QList<Migration> &migrations();

// The version that this program writes.
int schemaVersion();

// Brings the database from its version (user_version) to the last of `steps`. Nothing is kept of a step that fails:
// the error comes out and the database stands at the step before. `beforeFirst` is called once before a database that
// holds something is changed, to back it up.
void migrate(const Database &db, const QList<Migration> &steps, const std::function<void()> &beforeFirst);

} // namespace turnout
