// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

namespace turnout {

// Writes a copy of an open logbook: to a temporary name beside `path`, opened again with the key, its integrity
// checked and its rows counted against the original, then renamed to `path`, replacing what was there.
// Throws Error and leaves what was at `path` as it was when any step fails.
void writeVerifiedBackup(const Database &from, const Key &key, const QString &path);

} // namespace turnout
