// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

namespace turnout {

// Writes what every new logbook starts with, under ids of device 0, the same everywhere: regions, sectors, the question
// set and the three workshop types. And a random device number for this copy.
void writeShippedRecords(const Database &db);

} // namespace turnout
