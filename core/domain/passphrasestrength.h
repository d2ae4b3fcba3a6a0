// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// How a passphrase would stand against somebody who has the file and tries one after another. An estimate: who chose
// it from words that others know about them is worse off than it says.
enum class PassphraseStrength {
    Weak, // guessed within a month by one strong computer
    Fair, // holds against one, not against many
    Good, // a thousand of them would need a year and more
};

// The bits of guessing it takes, ≥ 0, as zxcvbn reckons (Wheeler 2016, USENIX Security 25, 157–173). Words are reckoned
// one by one and the gaps between them for nothing, where that gives less.
double guessingBits(const QString &passphrase);
// One strong computer is taken to try 10,000 a second: SQLCipher's 256,000 rounds let a graphics card of 2026 do about
// half as many.
PassphraseStrength passphraseStrength(const QString &passphrase);
// The same in a sentence, and what would make it better. Empty for an empty passphrase.
QString passphraseVerdict(const QString &passphrase);

} // namespace turnout
