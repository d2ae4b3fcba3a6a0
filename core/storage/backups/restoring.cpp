// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups/restoring.h"

#include "core/base/tr.h"
#include "core/storage/file/logbooklock.h"
#include "core/storage/file/realpath.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/opening.h"
#include "core/storage/sqlite/backup.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr qint64 Chunk = 1 << 20;
const QString Wal = u"-wal"_s; // beside a file that was copied by hand while it was open

QString pathBeside(const QString &target)
{
    return realPath(target) + u".restoring"_s;
}

// What another writes meanwhile would be half in the copied bytes.
void checkNobodyWrites(const QString &copy)
{
    if (const auto holder = LogbookLock::holder(copy))
        throw Error{Error::InUse, tr("“%1” is itself open: in %2, process %3 on the computer “%4”. Nothing was restored "
                                     "or changed; close it there and try again.")
                                      .arg(copy, holder->program, QString::number(holder->process), holder->machine)};
}

Error noRoom(const QString &copy)
{
    return {Error::DiskFull, tr("The disk is full, so “%1” was not restored. Nothing was changed; make room and try "
                                "again.")
                                 .arg(copy)};
}

Error cannotCopy(const QString &from, const QFile &to)
{
    if (to.error() == QFile::ResourceError)
        return noRoom(from);
    return {Error::ReadOnly, tr("“%1” cannot be written, so nothing was restored or changed: %2")
                                 .arg(to.fileName(), to.errorString())};
}

void copyFile(const QString &from, const QString &to, Progress &progress)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        throw Error{Error::NotFound, tr("“%1” cannot be read: %2").arg(from, in.errorString())};
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                  QFile::ReadOwner | QFile::WriteOwner))
        throw cannotCopy(from, out);
    while (!in.atEnd()) {
        const QByteArray bytes = in.read(Chunk);
        if (bytes.isEmpty())
            throw Error{Error::Damaged, tr("“%1” cannot be read to its end: %2. Nothing was changed.")
                                            .arg(from, in.errorString())};
        if (out.write(bytes) != bytes.size())
            throw cannotCopy(from, out);
        progress.report(in.pos(), 2 * in.size());
    }
}

} // namespace

RestoredFile::RestoredFile(const QString &copy, const Key &key, const QString &target, const Wording &wording,
                           Progress &progress)
    : m_target(realPath(target))
    , m_path(pathBeside(target))
{
    checkNobodyWrites(copy);
    if (isNewerThanProgram(*openStill(copy, key)))
        throw Error{Error::NewerSchema, tr("A newer version of Turnout made “%1”, so this one cannot restore it. Nothing "
                                           "was changed; install the newer version first.")
                                            .arg(copy)};
    removeWithCompanions(m_path);
    try {
        copyBytes(copy, progress);
        makeItsOwn(key, copy, wording, progress);
        // Closing it takes all into the file, unless there is no room; without its -wal it would not be whole.
        if (QFileInfo::exists(m_path + Wal))
            throw noRoom(copy);
        syncFile(m_path);
    } catch (...) {
        removeWithCompanions(m_path);
        throw;
    }
}

RestoredFile::~RestoredFile()
{
    removeWithCompanions(m_path);
}

void RestoredFile::removeLeftover(const QString &path)
{
    removeWithCompanions(pathBeside(path));
}

void RestoredFile::copyBytes(const QString &from, Progress &progress) const
{
    if (QFileInfo::exists(from + Wal))
        copyFile(from + Wal, m_path + Wal, progress);
    copyFile(from, m_path, progress);
}

void RestoredFile::makeItsOwn(const Key &key, const QString &copy, const Wording &wording, Progress &progress) const
{
    const auto db = openAgain(m_path, key, Database::Access::ReadWrite);
    db->setCancelFlag(&progress.cancelFlag());
    proveWhole(*db, tr("The backup “%1” is damaged, so it was not restored. Nothing was changed; try another one.")
                        .arg(copy));
    db->setCancelFlag(nullptr);
    Transaction transaction(*db, Transaction::Kind::Write);
    IdSource::renumber(*db);
    // Here erasures done since the copy was made are applied again, once the program erases anything (data.md).
    HistoryStore(*db).push({wording.at, IdSource::given(*db).device, wording.actor}, wording.label, {});
    transaction.commit();
    progress.report(1, 1);
}

void RestoredFile::takePlace()
{
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        throw Error{Error::ReadOnly, tr("“%1” cannot be written, so nothing was restored.").arg(m_target)};
    syncFolderOf(m_target);
}

} // namespace turnout
