// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace turnout {

// The worker's work "hold LOGBOOK": takes the right to write a plain logbook, as any program that knows SQLite may, says
// "held", and lets go when a line or the end of its input comes.
int holdFile(const QStringList &words);

} // namespace turnout
