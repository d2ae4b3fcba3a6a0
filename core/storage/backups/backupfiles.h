// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/backupcopy.h"
#include "core/storage/sqlite/database.h"

#include <QList>

namespace turnout {

// The folder beside a logbook that holds its backups: "work backups" for work.turnout. It need not be there.
// A symbolic link to a logbook has that of the logbook.
QString backupFolderOf(const QString &logbookPath);

// The backups in a folder, newest first: files whose whole name is that of one, of whatever logbook.
QList<BackupCopy> backupsIn(const QString &folder);

// Those in a logbook's own folder that are named after it, newest first.
QList<BackupCopy> backupsOf(const QString &logbookPath);

// Writes a verified copy of an open logbook (see writeVerifiedBackup) into that folder, which has to be there. No copy
// that is there is replaced.
BackupCopy writeBackupInto(const QString &folder, const Database &from, const Key &key, BackupReason reason,
                           const QDateTime &now, Progress &progress);

// Writes one into the logbook's own folder, made for its owner alone when it is not there, and rotates. Throws Error.
BackupCopy writeBackup(const Database &from, const Key &key, BackupReason reason, const QDateTime &now,
                       Progress &progress);

// Removes what rotation says of the copies that are named after this logbook. What cannot be removed stays.
void rotateBackups(const QString &logbookPath, const QDateTime &now);

// Keeps the copies there are now from rotating, until hasThawed(). Throws Error when that cannot be noted.
void freezeBackups(const QString &logbookPath);

} // namespace turnout
