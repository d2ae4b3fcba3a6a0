// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// The process that works in a logbook, as its lock file says. Names no person.
struct LockHolder {
    QString program; // "turnout"
    qint64 process = 0;
    QString machine;     // the name of the computer
    bool isHere = false; // on this computer

    bool operator==(const LockHolder &) const = default;
};

} // namespace turnout
