// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>

namespace turnout {

// How long a file stays closed after wrong passphrases: 1, 2, 4 … seconds, never more than 30. Counted for each file,
// for as long as the program runs. The clock outlives it.
class UnlockDelays {
public:
    explicit UnlockDelays(const Clock &clock)
        : m_clock(clock)
    {}

    static constexpr int Longest = 30; // seconds

    void noteWrong(const QString &path);
    void noteRight(const QString &path); // and nothing is left of the wrong ones
    // Begun seconds until the next try; 0: now.
    int secondsLeft(const QString &path) const;

private:
    struct Tries {
        int wrong = 0;
        QDateTime last; // UTC
    };

    const Clock &m_clock;
    // By the file's one true path. Mutable, for looking finds out that the clock was set back.
    mutable QHash<QString, Tries> m_tries;
};

} // namespace turnout
