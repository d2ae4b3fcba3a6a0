// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QStringList>

namespace turnout {

// The names of a table's columns, in its order; none when there is no such table.
QStringList columnsOf(const Database &db, const QString &table);

} // namespace turnout
