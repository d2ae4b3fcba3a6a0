// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace turnout {

// The first bytes of a file, fewer when it is shorter; read by the engine, without a lock and without anything beside
// the file. Never read a logbook that may be open in this process by QFile: closing that file drops the locks of every
// connection of the process to it (POSIX), and another process would take the -wal away under us.
// Throws Error::NotFound when it cannot be read.
QByteArray firstBytesOf(const QString &path, int count);

} // namespace turnout
