// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/logbook/logbook.h"

namespace turnout::cli {

// The first line of the file that the option names; nothing without the option. Throws UsageProblem when the file
// cannot be read or its first line is empty.
std::optional<QString> passphraseFrom(const Arguments &arguments,
                                      const QString &option = QStringLiteral("passphrase-file"));
// What --passphrase-file or --recovery-key-file gives. Throws UsageProblem when both are there.
Secret secretFrom(const Arguments &arguments);

// Opens the logbook at that position for work that changes it; else, and where it can only be read, says why not and
// gives CannotOpen.
ExitCode withLogbook(const Arguments &arguments, const std::function<ExitCode(Logbook &)> &work,
                     const QString &path = {});
// Opens it for work that needs only to read: beside another Turnout too, and where it cannot be written.
ExitCode withLogbookToRead(const Arguments &arguments, const std::function<ExitCode(Logbook &)> &work);

// The clock and the user's name for a logbook opened from here.
Surrounding surrounding();

} // namespace turnout::cli
