// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// What one page could not put into the logbook when it was locked.
struct Draft {
    QString page;    // whose it is, a word of the program
    QString content; // JSON, as that page wrote it

    bool operator==(const Draft &) const = default;
};

} // namespace turnout
