// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disklog.h"

#include <random>

namespace turnout {

// What a power cut may do to what was asked of the disk and not synced.
struct Cut {
    qsizetype at = 0; // the event of the log that it comes before
    unsigned seed = 0;
};

// The disk as a power cut may leave it: names and what is in the files. What was synced is there. Of the rest each
// write is there, or not, or torn: some of its 512-byte sectors, the others as they were, or noise where the file was
// shorter. Each name made, changed or taken away without a sync of its folder may be so or not, whatever became of the
// others.
QMap<QString, QByteArray> imageAfter(const DiskLog &log, const Cut &cut);

} // namespace turnout
