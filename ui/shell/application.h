// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

namespace turnout {

enum class Startup {
    AndStay,
    AndExit, // as soon as the window has been painted, to measure or to try it
};

// Opens the main window, with a logbook where a path is given, and runs until it closes. Gives the exit code of the
// program. Needs a QApplication.
int runWindow(const QString &path, Startup startup, const QList<PageEntry> &pages);

} // namespace turnout
