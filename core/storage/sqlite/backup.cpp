// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/backup.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QFile>
#include <cstdio>
#include <optional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

void copyPages(const Database &from, const Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.check(sqlite3_extended_errcode(to.handle()));
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup); // says nothing of a step that found the file busy
    to.check(copied == SQLITE_DONE ? finished : copied);
}

} // namespace

void writeVerifiedBackup(const Database &from, const Key &key, const QString &path)
{
    const QString temporary = path + u".part"_s;
    removeWithCompanions(temporary);
    try {
        // One state of the original, whatever other connections write meanwhile; counting begins it.
        std::optional<Transaction> oneState;
        if (!from.isInTransaction())
            oneState.emplace(from, Transaction::Kind::Read);
        const QStringList counts = rowCounts(from);
        {
            makeOwnFile(temporary);
            const Database to(temporary, key, Database::Access::Create);
            copyPages(from, to);
        }
        {
            // Not opened for reading only: such a connection leaves -wal and -shm files behind.
            const Database copy(temporary, key, Database::Access::ReadWrite);
            if (copy.pragma(u"integrity_check") != u"ok" || rowCounts(copy) != counts)
                throw Error{Error::Damaged,
                            tr("The backup “%1” did not come out whole, so it was not kept.").arg(path)};
        }
        syncFile(temporary);
    } catch (...) {
        removeWithCompanions(temporary);
        throw;
    }
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(temporary);
        throw Error{Error::ReadOnly, tr("The backup “%1” cannot be written.").arg(path)};
    }
    syncFolderOf(path);
}

} // namespace turnout
