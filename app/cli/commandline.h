// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace turnout::cli {

// For the window: closes it again as soon as it has been painted.
inline constexpr auto ExitAfterStartup = QLatin1StringView("--exit-after-startup");

// Whether the words are for the command line rather than for the window: a command, --help, --version, or what is
// neither a command nor a file and has to be said so.
bool isCommandLine(const QStringList &words);

// Whether the command lays out pages, which needs a QGuiApplication; the others do with a QCoreApplication.
bool needsFonts(const QStringList &words);

// Runs the command that the words name (without the program's own name) and gives the exit code. JSON and figures go
// to standard output, messages to standard error.
int run(const QStringList &words);

} // namespace turnout::cli
