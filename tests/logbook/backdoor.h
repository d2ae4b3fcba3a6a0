// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QByteArray>
#include <QStringList>
#include <memory>

// Looks at a logbook's tables behind its back, as another program would.
namespace turnout {

std::unique_ptr<Database> backdoor(const QString &path, const QString &passphrase = {}); // empty: a plain file
qint64 numberIn(const Database &db, const QString &sql);     // the first value of the first row
QStringList textsIn(const Database &db, const QString &sql); // the first value of each row

// What all recorded tables hold; the same for the same rows. Throws Error::Damaged when a search index disagrees with
// its table.
QByteArray contentHash(const Database &db);

} // namespace turnout
