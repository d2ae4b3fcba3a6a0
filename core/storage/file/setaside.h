// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QString>

namespace turnout {

enum class AsideBecause { Damaged, Moved, Replaced };

// Renames a logbook that nobody has open, with the -wal beside it, so that its name is free and nothing is lost:
// "work damaged 2026-11-25 0942.turnout" in the same folder, or "… 2.turnout" where that is taken. Gives the new path.
// Of a file that is gone and left a -wal, that is renamed alone.
// The caller holds its lock. Throws Error::ReadOnly, and then nothing was renamed.
QString setAside(const QString &path, AsideBecause why, const CivilTime &now);

} // namespace turnout
