// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

namespace turnout {

// Moves a logbook that nobody has open, also out of a folder where it is not worked on: a verified copy at `to`, where
// nothing may be yet, then the old file renamed to "work moved 2026-11-25 0942.turnout". Gives the old file's new path;
// empty where it could not be renamed and is still there under its name. Its backups stay where they are. When it is
// refused, the logbook is as it was.
Result<QString> moveLogbook(const QString &from, const Secret &secret, const QString &to,
                            const Surrounding &surrounding);

} // namespace turnout
