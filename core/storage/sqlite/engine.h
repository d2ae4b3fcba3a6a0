// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace turnout {

struct EngineVersions {
    QString sqlite;    // "3.51.3"
    QString sqlcipher; // "4.14.0 community"
};

// Starts the engine once in this process, before its first use, and proves that it is the one we were built with and
// that it can encrypt: a slip of the link line would make PRAGMA key a silent no-op and write plain text.
// Throws Error::Internal when it is not. May be called from any thread.
void startEngine();

// Starts the engine where needed.
EngineVersions engineVersions();

} // namespace turnout
