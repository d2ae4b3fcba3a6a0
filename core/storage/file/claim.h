// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/openas.h"
#include "core/storage/file/logbooklock.h"

#include <memory>
#include <optional>

namespace turnout {

// On what terms this process may have the file of a logbook: with the lock, for work, or for reading and why.
struct Claim {
    std::unique_ptr<LogbookLock> lock; // null when it is only read
    std::optional<ReadOnlyReason> readOnly;
};

// Reads nothing of the file, so it needs no passphrase. Asked for work where the file or its folder cannot be written,
// the claim is for reading. Throws Error::NotFound, InUse, Synchronised and DiskFull, the last three for work only.
Claim claimForOpening(const QString &path, OpenAs as);

// Throws Error::Conflict when the path is taken, InUse, Synchronised, ReadOnly where no file can be made, DiskFull.
Claim claimForCreating(const QString &path);

// Throws Error::Conflict when a file that is gone left its -wal or -journal there: it may hold that one's last changes,
// and would be taken for the new file's.
void checkNothingLeft(const QString &path);

// Whether this user may write the file and make others beside it, which a logbook needs for work.
bool canBeWritten(const QString &path);

} // namespace turnout
