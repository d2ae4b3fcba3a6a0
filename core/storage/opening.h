// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/openas.h"
#include "core/storage/sqlite/database.h"

#include <functional>
#include <memory>

namespace turnout {

constexpr int LogbookApplicationId = 0x54524E54; // "TRNT"

// Whether the file starts as a plain SQLite file does. Throws Error::NotFound when it cannot be read.
bool isPlainFile(const QString &path);

// Puts the first records into a new logbook, within one transaction and before anything is acknowledged.
using FirstRecords = std::function<void(const Database &)>;

// Makes a new logbook file with its schema and shipped records. Throws Error::Conflict when the path is taken. With
// `fill`, its rows go in without a journal, and indexes and search index are built behind them, so until it returns no
// statement finds a row by its name or number. When that fails no file is left; when a power cut ends it, what is left
// is no logbook.
std::unique_ptr<Database> createLogbook(const QString &path, const Key &key, const FirstRecords &fill = {});

// Opens a logbook for work, which takes a claim on it (file/claim.h): key, then every safety setting set and read back,
// the self-test, migrations (with a verified backup in its folder first, dated by the clock). A file of a newer schema
// is opened for reading only and left as it is, byte for byte.
// Throws WrongPassphrase, NotALogbook, NotFound and what Database throws.
std::unique_ptr<Database> openLogbook(const QString &path, const Key &key, const Clock &clock = SystemClock());

// Opens a file that no program has open, a backup for one, for reading only and leaves it and its folder as they are, byte
// for byte; what a -wal beside it holds is not seen. Of any schema. Throws as openLogbook does.
std::unique_ptr<Database> openStill(const QString &path, const Key &key);

// Opens a logbook for reading and leaves the file and its folder as they are. Beside a process that writes it sees what
// that has committed. Throws as openLogbook, and Error::ReadOnly for a file that has to be brought up to date first, or
// whose newest changes lie in a -wal that cannot be read in a folder that cannot be written.
std::unique_ptr<Database> openForReading(const QString &path, const Key &key, ReadOnlyReason reason);

// As openForReading, of whatever version, for a copy of all it holds.
std::unique_ptr<Database> openToCopy(const QString &path, const Key &key, ReadOnlyReason reason);

// A further connection to a logbook that is open already: the same settings, no checks that the first one made. Touches
// nothing of the first, so another thread may call it.
std::unique_ptr<Database> openAgain(const QString &path, const Key &key, Database::Access access);

// A plain logbook that lives in memory, for tests and for trying things out.
std::unique_ptr<Database> createInMemory();

// Whether this file is of a later schema than the program writes.
bool isNewerThanProgram(const Database &db);

} // namespace turnout
