// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QStringList>

namespace turnout {

// What SQLCipher says of the pages of an encrypted file whose seal does not fit their bytes, a line each, up to `most`;
// every page is read, those too that hold nothing at present, which integrity_check passes over. Empty when all fit,
// and for a plain file, which has no seals.
QStringList brokenSeals(const Database &db, int most = 100);

} // namespace turnout
