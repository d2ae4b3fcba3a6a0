// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace turnout {

// The shared libraries that `readelf -d` says a program needs: "libQt6Core.so.6".
QStringList neededLibraries(const QString &readelf);

// Those of `libraries` that core must do without: widgets, printers and charts.
QStringList librariesForbiddenInCore(const QStringList &libraries);

// SQLite's symbols among those that `nm` lists.
QStringList sqliteSymbols(const QString &nm);

// The programs under test.
QString turnoutProgram();
QString coreClosureProgram();

// What `program` writes to its standard output; throws std::runtime_error when it does not end well.
QString outputOf(const QString &program, const QStringList &arguments);

} // namespace turnout
