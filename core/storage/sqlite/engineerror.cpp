// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/engineerror.h"

#include "core/base/tr.h"

#include <QFileInfo>
#include <cerrno>
#include <sqlite3.h>

namespace turnout {

namespace {

bool meansNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Error diskFull(const QString &path)
{
    return {Error::DiskFull, tr("There is no room left for “%1” on its disk, so this was not saved. Everything saved "
                                "before is safe. Make room and try again.")
                                 .arg(path)};
}

Error notWritable(const QString &path)
{
    return {Error::ReadOnly,
            tr("“%1” cannot be written. Nothing was changed. May you write the file and its folder?").arg(path)};
}

Error unreachable(const QString &path)
{
    return {Error::Unreachable, tr("The disk that holds “%1” does not answer, so this was not done. Everything saved "
                                   "before is safe as far as the disk is. See that it is plugged in or connected, then "
                                   "open the logbook again.")
                                    .arg(path)};
}

Error inputOutput(const EngineFailure &failure)
{
    if (failure.code == SQLITE_IOERR_CORRUPTFS || failure.code == SQLITE_IOERR_DATA)
        return damagedError(failure.path);
    // Growing the file of shared memory fails for want of room alone.
    if (failure.code == SQLITE_IOERR_SHMSIZE || meansNoRoom(failure.systemError))
        return diskFull(failure.path);
    if (failure.systemError == EROFS || failure.systemError == EACCES || failure.systemError == EPERM)
        return notWritable(failure.path);
    return QFileInfo::exists(failure.path) ? unreachable(failure.path) : movedError(failure.path);
}

Error cannotOpen(const EngineFailure &failure)
{
    if (meansNoRoom(failure.systemError))
        return diskFull(failure.path);
    if (QFileInfo::exists(failure.path)) // the files that a logbook needs beside it cannot be made
        return {Error::ReadOnly, tr("“%1” cannot be opened here. Nothing was changed. May you read the file, and write "
                                    "its folder?")
                                     .arg(failure.path)};
    return {Error::NotFound,
            tr("There is no file “%1”. Was it moved or renamed, or is its disk not plugged in?").arg(failure.path)};
}

Error notADatabase(const EngineFailure &failure)
{
    if (failure.key == KeyProof::Opened)
        return damagedError(failure.path);
    return {Error::NotALogbook,
            tr("“%1” is not a Turnout logbook, or its passphrase is another. It was not changed.").arg(failure.path)};
}

} // namespace

bool hinderedLooking(const Error &error)
{
    switch (error.kind) {
    case Error::Busy:
    case Error::Cancelled:
    case Error::DiskFull:
    case Error::Moved:
    case Error::NotFound:
    case Error::ReadOnly:
    case Error::Unreachable:
        return true;
    default:
        return false;
    }
}

Error movedError(const QString &path)
{
    return {Error::Moved,
            tr("“%1” was moved, renamed, replaced or deleted while it was open, so this was not saved. What "
               "was saved before is still in the open logbook: before you close it, save a copy in another "
               "place and go on in that.")
                .arg(path)};
}

Error damagedError(const QString &path)
{
    return {Error::Damaged, tr("“%1” is damaged, so this was not done. Do not work on in it: close it and restore the "
                               "newest backup. The damaged file is kept.")
                                .arg(path)};
}

Error errorFor(const EngineFailure &failure)
{
    switch (failure.code & 0xff) {
    case SQLITE_FULL:
        return diskFull(failure.path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {Error::Busy, tr("Another program is using “%1”, so this was not done. Nothing is lost. Close it there "
                                "and try again.")
                                 .arg(failure.path)};
    case SQLITE_READONLY:
        return failure.code == SQLITE_READONLY_DBMOVED ? movedError(failure.path) : notWritable(failure.path);
    case SQLITE_PERM:
        return notWritable(failure.path);
    case SQLITE_CANTOPEN:
        return cannotOpen(failure);
    case SQLITE_NOTADB:
        return notADatabase(failure);
    case SQLITE_CORRUPT:
        return damagedError(failure.path);
    case SQLITE_IOERR:
        return inputOutput(failure);
    case SQLITE_INTERRUPT:
        return {Error::Cancelled, tr("Cancelled. Nothing was changed.")};
    case SQLITE_CONSTRAINT:
        return {Error::Conflict,
                tr("That does not fit what the logbook holds (%1). Nothing was changed.").arg(failure.detail)};
    case SQLITE_NOMEM:
        // So some reads call a page that SQLCipher could not decipher. Where memory really ends, Qt ends the program.
        if (failure.key == KeyProof::Opened)
            return damagedError(failure.path);
        [[fallthrough]];
    default:
        return {Error::Internal, tr("The database reported: %1. Nothing was changed.").arg(failure.detail)};
    }
}

} // namespace turnout
