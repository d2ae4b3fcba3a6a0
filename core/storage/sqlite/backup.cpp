// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/backup.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/engineerror.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QFile>
#include <cstdio>
#include <functional>
#include <optional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int PagesAStep = 2000; // some hundredths of a second, so that cancelling is prompt

// The original is held in one state by a transaction, so steps never begin anew whatever other connections write.
void copyPages(const Database &from, const Database &to, Progress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.check(sqlite3_extended_errcode(to.handle()));
    int copied = SQLITE_OK;
    try {
        while (copied == SQLITE_OK) {
            copied = sqlite3_backup_step(backup, PagesAStep);
            const qint64 pages = sqlite3_backup_pagecount(backup);
            progress.report(pages - sqlite3_backup_remaining(backup), 2 * pages);
        }
    } catch (...) {
        sqlite3_backup_finish(backup);
        throw;
    }
    if ((copied & 0xff) == SQLITE_ERROR) { // so the engine reports a page that fails its seal
        sqlite3_backup_finish(backup);
        throw Error{Error::Damaged, tr("A part of “%1” cannot be read, so no backup was made. Do not work on in it; "
                                       "restore the newest backup.")
                                        .arg(from.path())};
    }
    const int finished = sqlite3_backup_finish(backup); // says nothing of a step that found the file busy
    to.check(copied == SQLITE_DONE ? finished : copied);
}

// Whether those looks find all as it should be.
bool holds(const std::function<bool()> &looks)
{
    try {
        return looks();
    } catch (const Error &error) {
        if (hinderedLooking(error))
            throw;
        return false;
    }
}

void copyTo(const QString &path, const Database &from, const Key &key, Progress &progress)
{
    makeOwnFile(path);
    const Database to(path, key, Database::Access::Create);
    // Nothing is lost with a copy that was cut short, and it is synced when it is whole.
    to.execute(u"PRAGMA synchronous = OFF");
    copyPages(from, to, progress);
}

void verify(const QString &path, const Key &key, const QStringList &counts, const QString &otherwise,
            Progress &progress)
{
    // Not opened for reading only: such a connection leaves -wal and -shm files behind.
    const Database copy(path, key, Database::Access::ReadWrite);
    copy.setCancelFlag(&progress.cancelFlag());
    const auto looks = [&] {
        // Each index is held against its table row by row: with the engine's own 2 MiB, pages are deciphered many times.
        copy.execute(u"PRAGMA cache_size = -65536");
        return copy.pragma(u"integrity_check") == u"ok" && rowCounts(copy) == counts;
    };
    if (!holds(looks))
        throw Error{Error::Damaged, otherwise};
    const qint64 pages = copy.pragma(u"page_count").toLongLong();
    progress.report(2 * pages, 2 * pages);
}

} // namespace

QString temporaryBackupPath(const QString &path)
{
    return path + u".part"_s;
}

void proveWhole(const Database &db, const QString &otherwise)
{
    if (!holds([&] { return db.pragma(u"integrity_check") == u"ok" && db.pragma(u"foreign_key_check").isEmpty(); }))
        throw Error{Error::Damaged, otherwise};
}

void writeVerifiedBackup(const Database &from, const Key &key, const QString &path, Progress &progress)
{
    const QString temporary = temporaryBackupPath(path);
    removeWithCompanions(temporary);
    try {
        // One state of the original, whatever other connections write meanwhile; counting begins it.
        std::optional<Transaction> oneState;
        if (!from.isInTransaction())
            oneState.emplace(from, Transaction::Kind::Read);
        const QStringList counts = rowCounts(from);
        copyTo(temporary, from, key, progress);
        verify(temporary, key, counts, tr("The backup “%1” did not come out whole, so it was not kept.").arg(path),
               progress);
        syncFile(temporary);
        if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
            throw Error{Error::ReadOnly, tr("The backup “%1” cannot be written.").arg(path)};
    } catch (...) {
        removeWithCompanions(temporary);
        throw;
    }
    syncFolderOf(path);
}

} // namespace turnout
