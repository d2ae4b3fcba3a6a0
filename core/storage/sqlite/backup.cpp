// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/backup.h"

#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sqlite3.h>
#include <unistd.h>

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

QStringList rowCounts(const Database &db)
{
    QStringList tables;
    PreparedStatement list(
        db, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    for (Statement row(list); row.step();)
        tables.append(row.text(0));
    QStringList counts;
    for (const QString &table : std::as_const(tables)) {
        PreparedStatement count(db, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        Statement row(count);
        row.step();
        counts.append(table + u'=' + row.text(0));
    }
    return counts;
}

// Makes the rename itself durable: a folder is synced like a file.
void syncFile(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

void removeWithCompanions(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
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
            QFile file(temporary); // for its owner alone, as the original
            file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
            file.close();
            const Database to(temporary, key, Database::Access::Create);
            copyPages(from, to);
        }
        // Not opened for reading only: such a connection leaves -wal and -shm files behind.
        const Database copy(temporary, key, Database::Access::ReadWrite);
        if (copy.pragma(u"integrity_check") != u"ok" || rowCounts(copy) != counts)
            throw Error{Error::Damaged, tr("The backup “%1” did not come out whole, so it was not kept.").arg(path)};
    } catch (...) {
        removeWithCompanions(temporary);
        throw;
    }
    syncFile(temporary, O_RDONLY);
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(temporary);
        throw Error{Error::ReadOnly, tr("The backup “%1” cannot be written.").arg(path)};
    }
    syncFile(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace turnout
