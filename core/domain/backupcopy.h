// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backuprotation.h"
#include "core/domain/reportrows.h"

#include <QDateTime>
#include <QString>

namespace turnout {

// A backup as its name in the folder tells of it.
struct BackupCopy {
    QString path;
    QDateTime at; // UTC, to the second
    BackupReason reason = BackupReason::Hourly;
    qint64 bytes = 0;
    int number = 1;        // counts those of one second and reason
    bool isFrozen = false; // kept since a restore, see backuprotation.h

    bool operator==(const BackupCopy &) const = default;
};

// What a look into a copy shows.
struct BackupContents {
    LogbookTotals totals;
    QString changedAt; // UTC stamp of the newest change, undo and redo among them; empty: none was made
    QString changedBy;
    int schema = 0;
    bool isEncrypted = false;
    qint64 bytes = 0;

    bool operator==(const BackupContents &) const = default;
};

} // namespace turnout
