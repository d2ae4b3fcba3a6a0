// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

namespace turnout {

// A logbook's own 256-bit key as people copy it from paper: 52 characters of ten digits and 22 letters, without I, L, O
// and U, which are taken for others, in groups of four, and a check letter. The check letter finds every single
// mistyped character and every two neighbours that changed places; of worse mistakes it finds 31 in 32.
// Alphabet: Douglas Crockford, "Base 32" (crockford.com/base32.html).
constexpr qsizetype RecoveryKeyBytes = 32;

// "7F2K-…-M0QG-X"; `key` has RecoveryKeyBytes.
QString recoveryKeyText(const SecretBytes &key);

// The key that was typed, whatever its case, spaces and hyphens; I and L count as 1, O as 0, U as V. Error::Invalid says
// what is wrong with it, without repeating any of it.
Result<SecretBytes> recoveryKeyFrom(const QString &typed);

} // namespace turnout
