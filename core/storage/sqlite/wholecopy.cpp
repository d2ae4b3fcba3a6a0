// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/wholecopy.h"

#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// Zero, or what the system says went wrong.
int synced(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int failure = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return failure;
}
} // namespace

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

void makeOwnFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw Error{Error::ReadOnly, tr("“%1” cannot be made: %2").arg(path, file.errorString())};
}

void syncFile(const QString &path)
{
    const int failure = synced(path, O_RDONLY);
    if (failure == ENOSPC || failure == EDQUOT)
        throw Error{Error::DiskFull, tr("The disk that holds “%1” is full. Everything saved before is safe; make room "
                                        "and try again.")
                                         .arg(path)};
    if (failure != 0)
        throw Error{Error::Damaged, tr("“%1” could not be written: %2").arg(path, qt_error_string(failure))};
}

// Not every file system syncs folders; those that cannot say so, and there is nothing else to do.
void syncFolderOf(const QString &path)
{
    synced(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

void removeWithCompanions(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace turnout
