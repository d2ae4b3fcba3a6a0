// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/storage/sqlite/key.h"

#include <QString>

namespace turnout {

// Moves a logbook that nobody works in: a verified copy is made durable at `to`, where nothing may be yet, then the old
// file is set aside under a name that says so. Gives the old file's new path; empty where it could not be renamed, and
// then two are there. `key` opens the old file, and the new one. Throws Error::InUse, Conflict, Synchronised, ReadOnly,
// DiskFull, Damaged, and what opening throws; the old file is then as it was, and nothing is left at `to`.
QString moveLogbookFile(const QString &from, const Key &key, const QString &to, const CivilTime &now);

} // namespace turnout
