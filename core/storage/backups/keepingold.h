// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/storage/file/setaside.h"
#include "core/storage/sqlite/key.h"

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace turnout {

// How a logbook is kept that another file is to replace.
struct KeptOld {
    QString copy;                         // a verified backup in its folder; empty: none
    std::optional<AsideBecause> setAside; // none could be made, so the very file, with its -wal, is to be set aside

    bool operator==(const KeptOld &) const = default;
};

using KeyOf = std::function<Key()>; // derives one when it is needed

// Makes a verified backup of the logbook at `path`, whose lock the caller holds, and leaves nothing of it there that
// could mix with another file but the file itself. When no key opens it, or it is damaged, it leaves it untouched and
// says so. `keys` are tried in turn. Throws Error::Busy when something that takes no lock has it open, and what writing
// a backup throws; the logbook is then as it was.
KeptOld keepOld(const QString &path, const QList<KeyOf> &keys, const Clock &clock, Progress &progress);

} // namespace turnout
