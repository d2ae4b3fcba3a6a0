// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/sqlite/database.h"

namespace turnout {

// Writes a copy of an open logbook: to a temporary name beside `path`, opened again with the key, its integrity
// checked and its rows counted against the original, synced, then renamed to `path`, replacing what was there. Reports
// pages, those copied and those checked. Throws Error, Cancelled among them, and leaves what was at `path` as it was
// when any step fails.
void writeVerifiedBackup(const Database &from, const Key &key, const QString &path, Progress &progress);

// The name that a copy has while it is made; a program that was killed leaves it behind.
QString temporaryBackupPath(const QString &path);

// Throws Error::Damaged, in those words, unless the database is whole: every page, and every record that another names.
void proveWhole(const Database &db, const QString &otherwise);

} // namespace turnout
