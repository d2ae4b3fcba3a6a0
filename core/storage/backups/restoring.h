// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/history/historystore.h"
#include "core/storage/sqlite/key.h"

#include <QDateTime>
#include <QString>

namespace turnout {

// A backup on its way to become a logbook: its bytes in a file of their own beside the target, proven whole, under a
// device number of its own so that no id is given twice, and with a line in its history. Gone again unless it took the
// target's place.
class RestoredFile {
public:
    struct Wording {
        QString label; // what the history says
        QString at;    // UTC stamp
        QString actor;
    };
    // Leaves `copy` as it is. Throws InUse when a Turnout has it open for work, WrongPassphrase, NotALogbook, NewerSchema, Damaged, DiskFull, Cancelled.
    RestoredFile(const QString &copy, const Key &key, const QString &target, const Wording &wording,
                 Progress &progress);
    ~RestoredFile();
    RestoredFile(const RestoredFile &) = delete;
    RestoredFile &operator=(const RestoredFile &) = delete;

    // Renames it to the target, in one step and durably. What stands there has been kept before. Throws ReadOnly, and
    // then the target is as it was.
    void takePlace();

    // Removes what an interrupted restore left beside the logbook at `path`. For whoever alone may write to it.
    static void removeLeftover(const QString &path);

private:
    void copyBytes(const QString &from, Progress &progress) const;
    void makeItsOwn(const Key &key, const QString &copy, const Wording &wording, Progress &progress) const;

    QString m_target;
    QString m_path;
};

} // namespace turnout
