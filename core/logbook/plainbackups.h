// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/logbook/reader.h"

namespace turnout {

class Key;

// After a plain logbook was encrypted: where backups from before lie, makes one under its key, and when that is
// verified overwrites and removes the plain ones. Throws what the making throws, with where they are left, since
// anybody can read them.
void replacePlainBackups(const Reader &reader, const Key &key, Progress &progress);

} // namespace turnout
