// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace turnout {

// The content of a file that is built into the program, from the folder resources/. One that is missing is a fault of
// the build, and ends the program.
QByteArray resource(const QString &name);

} // namespace turnout
