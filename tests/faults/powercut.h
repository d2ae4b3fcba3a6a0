// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/diskimage.h"
#include "tests/faults/edittape.h"
#include "tests/faults/examination.h"

#include <functional>
#include <memory>

namespace turnout {

// How a logbook is made and worked on while the disk is recorded: as the program does it, or in a weaker way.
struct WayOfWork {
    std::function<void(const QString &path)> make; // and close
    // Opens, and gives what plays the next change of a tape. What it gives closes the logbook when it goes.
    std::function<std::function<void(EditTape &)>(const QString &path)> open;
};

// The program's own way.
WayOfWork throughLogbook(const std::optional<QString> &passphrase);

// Work on a logbook as the disk saw it.
struct Session {
    DiskLog log;
    std::optional<QString> passphrase;
    qsizetype made = 0;            // where it was said that the logbook is made
    QList<qsizetype> acknowledged; // where each change was
    TapeStates tape;
};

// Makes a logbook, opens it, changes it, closes it, opens it again and changes it until the power goes.
Session record(const WayOfWork &way, const std::optional<QString> &passphrase, unsigned seed, int changes);

// Cuts the power at a random moment of the session, and looks at what is left as the program does at its next start.
// A cut before the logbook was made may leave none.
Examined cutOnce(const Session &session, const Cut &cut);
// A cut at any moment, or around one of the moments when files get, change and lose their names.
Cut drawCut(const DiskLog &log, std::mt19937 &draw);

// Puts an image into an empty folder.
void writeImage(const QMap<QString, QByteArray> &image, const QString &folder);

} // namespace turnout
