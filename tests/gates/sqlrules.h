// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/sourcetree.h"

namespace turnout {

// Whether a string is SQL, or a piece of it, rather than something people read.
bool looksLikeSql(const QString &text);

// One line for each string literal of `file` that looks like SQL. Files of core/storage may hold it.
QStringList sqlViolations(const SourceFile &file);

// Those of `paths` that end with .sql and lie outside core/storage.
QStringList misplacedSqlFiles(const QStringList &paths);

} // namespace turnout
