// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QStringList>

namespace turnout {

// The tables whose search index does not hold exactly the words of their rows. The engine's own check of that is a
// writing statement, which would shut every change out meanwhile; this one only reads, so it goes on any connection.
QStringList tablesWithStaleIndex(const Database &db);

} // namespace turnout
