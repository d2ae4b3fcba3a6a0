// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QStringList>

namespace turnout {

// What a copy of a whole logbook takes, whether it is a backup or is to take the logbook's place.

// "table=rows" for every table, in order.
QStringList rowCounts(const Database &db);

// An empty file for its owner alone, as the logbook is. Throws Error::ReadOnly where none can be made.
void makeOwnFile(const QString &path);

// Makes durable what was written to a file, and in its folder which name it has. A file that cannot be
// synced throws Error::DiskFull or Damaged.
void syncFile(const QString &path);
void syncFolderOf(const QString &path);

// The file and what the engine put beside it.
void removeWithCompanions(const QString &path);

} // namespace turnout
