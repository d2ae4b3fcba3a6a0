// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace turnout {

class Logbook;

} // namespace turnout

// How far the people in a logbook are protected.
namespace turnout::protection {

// Whether people lie in it whom anybody who has the file can read about: a plain logbook in a file with a delegate in
// it. The sample's are invented and do not count.
Result<bool> isWanted(const Logbook &logbook);

// The day on which the recovery sheet for the present key was printed or saved; not valid: never, or for another key.
Result<QDate> sheetMadeOn(const Logbook &logbook);
// Notes that it was made today. Kept in the logbook, with a mark of the key that tells nothing of it.
Result<void> noteSheetMade(Logbook &logbook, QDate today);

} // namespace turnout::protection
