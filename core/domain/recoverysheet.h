// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QString>

namespace turnout {

// What goes on the sheet of paper that opens an encrypted logbook when its passphrase is forgotten.
struct RecoverySheet {
    QString logbook;     // the file's name without its folders
    QString recoveryKey; // as recoveryKeyText() gives it; whoever is done with it wipes it
    CivilTime asAt;
};

} // namespace turnout
