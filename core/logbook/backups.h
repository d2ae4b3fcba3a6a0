// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/backupcopy.h"
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/logbook.h"
#include "core/logbook/secret.h"

#include <QList>
#include <functional>
#include <optional>

// Verified copies of a logbook, in a folder beside it that is for its owner alone. Each is a logbook under the passphrase
// that the logbook had when it was made, and is there whole or not at all.
namespace turnout::backups {

using Copy = BackupCopy;
using Reason = BackupReason;
using Contents = BackupContents;

// "work backups" beside work.turnout. It need not be there.
QString folderOf(const QString &logbookPath);
// Newest first; files of other names are left out, whatever they hold.
QList<Copy> list(const QString &logbookPath);

// Whether a logbook has backups at all: one in memory has none, and those of one that is only read belong to the program
// that writes it.
bool mayBackUp(const Logbook &logbook);

// Makes a copy in the logbook's folder and rotates what is there, see backuprotation.h. Reads all in one state, so a
// logbook may be changed meanwhile by another connection. Throws Error; for use inside core, on the reader's thread.
Copy make(const Reader &reader, const Key &key, Reason reason, Progress &progress);
// The same at the gate. Refused where mayBackUp() says no: Error::Invalid in memory, Error::ReadOnly when only read.
Result<Copy> make(Logbook &logbook, Reason reason, Progress &progress);
// The same on the logbook's background runner; `done` and the listener (pages) are called on its thread.
BackgroundRunner::Job makeInBackground(Logbook &logbook, Reason reason, QObject *context,
                                       std::function<void(Result<Copy>)> done, Progress::Listener listener = {});
// A copy in any folder that is there, which does not rotate; of a logbook that is only read too. One in memory:
// Error::Invalid.
Result<Copy> makeIn(const QString &folder, Logbook &logbook, Progress &progress);
// The same on the logbook's background runner.
BackgroundRunner::Job makeInBackground(const QString &folder, Logbook &logbook, QObject *context,
                                       std::function<void(Result<Copy>)> done, Progress::Listener listener = {});

// What a copy holds. It is opened for reading only and left as it is, byte for byte. The secret of an encrypted
// one is that of the time when it was made. About 0.2 s for the key, and a count of what is in it: for a large one, run it in the background.
Result<Contents> look(const QString &copy, const Secret &secret);

// What became of the logbook that stood where a backup was restored to.
struct Restored {
    enum class Before {
        Nothing, // there was none
        Copied,  // a verified backup of it is at `kept`
        Aside,   // it could not be opened with that passphrase, or is damaged: the file itself is at `kept`, untouched
    };
    Before before = Before::Nothing;
    QString kept;
};

// Makes `to` the logbook that `copy` holds, in one step: until then, and when anything fails or is cancelled, what stood
// there is as it was. The copy is verified in full first and stays as it is. The logbook that stands at `to`, which has
// to be closed (else Error::InUse), is kept, see Restored. The restored one gets a device number of its own, so that ids it gives out are
// not those of another; a line in its history, which cannot be undone; and the passphrase that it had when the copy was
// made. `secret` is that of the copy; `present` that of the logbook at `to`, where it is known to be another: else that one
// can only be set aside. Where `to` is a symbolic link, the file it leads to is replaced and the link stays.
// The copies that are there now do not rotate for a while, see rotatedAway(). Reports bytes and pages. Throws
// nothing; errors are those of opening, and NewerSchema, Damaged, DiskFull, ReadOnly, Busy, Cancelled.
Result<Restored> restore(const QString &copy, const Secret &secret, const QString &to, const Surrounding &surrounding,
                         Progress &progress, const std::optional<Secret> &present = {});

} // namespace turnout::backups
