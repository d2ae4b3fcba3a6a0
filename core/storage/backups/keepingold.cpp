// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups/keepingold.h"

#include "core/base/tr.h"
#include "core/storage/backups/backupfiles.h"
#include "core/storage/file/setaside.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString verifiedCopy(const QString &path, const Key &key, const QDateTime &now, Progress &progress)
{
    const Database db(path, key, Database::Access::ReadWrite);
    // Until it has proven whole it is kept just as it is: closing would take its -wal into it.
    db.setOnClose(Database::OnClose::LeaveAsIs);
    const QString copy = writeBackup(db, key, BackupReason::Restore, now, progress).path;
    db.setOnClose(Database::OnClose::Checkpoint);
    return copy;
}

// Why it is set aside rather than copied; nothing for what has nothing to do with the file.
std::optional<AsideBecause> reasonFor(const Error &error)
{
    switch (error.kind) {
    case Error::WrongPassphrase:
    case Error::NotALogbook:
        return AsideBecause::Replaced;
    case Error::Damaged:
    case Error::Internal: // so the engine may report a page that fails its seal
        return AsideBecause::Damaged;
    default:
        return std::nullopt;
    }
}

} // namespace

KeptOld keepOld(const QString &path, const std::function<Key()> &keyOf, const Clock &clock, Progress &progress)
{
    const QString wal = path + u"-wal"_s;
    if (!QFileInfo::exists(path))
        return QFileInfo::exists(wal) ? KeptOld{setAside(path, AsideBecause::Replaced, clock.now()), KeptOld::How::Aside}
                                      : KeptOld();
    QString copy;
    try {
        copy = verifiedCopy(path, keyOf(), clock.utc(), progress);
    } catch (const Error &error) {
        const auto reason = reasonFor(error);
        if (!reason)
            throw;
        return {setAside(path, *reason, clock.now()), KeptOld::How::Aside};
    }
    // The last to close it has taken everything into the file.
    if (QFileInfo::exists(wal))
        throw Error{Error::Busy, tr("Another program is using “%1”, so nothing was restored. Close it there and try "
                                    "again.")
                                     .arg(path)};
    return {copy, KeptOld::How::AsCopy};
}

} // namespace turnout
