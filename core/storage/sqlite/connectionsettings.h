// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

namespace turnout {

// Each is set and read back; throws Error::Internal for one that did not take.

// Of every connection, one for reading only too.
void applyReadingSettings(const Database &db);
// Of a connection for work, those of reading among them.
void applySettings(const Database &db);

} // namespace turnout
