// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/storage/sqlite/key.h"

#include <QString>
#include <functional>

namespace turnout {

// Where a logbook went that another file is to replace.
struct KeptOld {
    QString path; // empty: there was none
    enum class How { AsCopy, Aside } how = How::AsCopy;

    bool operator==(const KeptOld &) const = default;
};

// Keeps the logbook at `path`, whose lock the caller holds, and leaves nothing of it there that could mix with another
// file but the file itself: a verified backup in its folder, or, when the key does not open it or it is damaged, the
// very file set aside, untouched, with its -wal. `keyOf` derives its key. Throws Error::Busy when something that takes
// no lock has it open, and what writing a backup throws; the logbook is then as it was.
KeptOld keepOld(const QString &path, const std::function<Key()> &keyOf, const Clock &clock, Progress &progress);

} // namespace turnout
