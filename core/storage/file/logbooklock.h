// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lockholder.h"

#include <QLockFile>
#include <optional>

namespace turnout {

// The claim of one process to be the only one that works in a logbook: a file beside it, "<logbook>.lock", that names
// machine and process. Given back when it goes. What a killed process leaves is taken over by the next on the same
// machine; a lock of another machine is never taken from it. A symbolic link and its target are one logbook.
class LogbookLock {
public:
    // Throws Error::InUse when another process, or another Logbook of this one, has it; Error::ReadOnly when the lock
    // file may not be made; Error::DiskFull when there is no room for it. The logbook itself need not be there yet.
    explicit LogbookLock(const QString &logbook);
    LogbookLock(const LogbookLock &) = delete;
    LogbookLock &operator=(const LogbookLock &) = delete;

    static QString pathFor(const QString &logbook);
    // Who has the logbook open for work; nothing when nobody does, or only a process that is gone.
    static std::optional<LockHolder> holder(const QString &logbook);
    // For where no lock can be made: throws Error::InUse when somebody has the logbook open for work.
    static void checkFree(const QString &logbook);

private:
    QLockFile m_file;
};

} // namespace turnout
