// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups/keepingold.h"

#include "core/base/tr.h"
#include "core/storage/backups/backupfiles.h"
#include "core/storage/sqlite/backup.h"
#include "core/storage/sqlite/engineerror.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString verifiedCopy(const QString &path, const Key &key, const QDateTime &now, Progress &progress)
{
    const Database db(path, key, Database::Access::ReadWrite);
    // Until it has proven whole it is kept just as it is: closing would take its -wal into it.
    db.setOnClose(Database::OnClose::LeaveAsIs);
    try {
        const QString copy = writeBackup(db, key, BackupReason::Restore, now, progress).path;
        db.setOnClose(Database::OnClose::Checkpoint);
        return copy;
    } catch (const Error &error) {
        if (hinderedLooking(error)) // a cancel, say, which tells nothing of the file
            db.setOnClose(Database::OnClose::Checkpoint);
        throw;
    }
}

bool isOtherKey(const Error &error)
{
    return error.kind == Error::WrongPassphrase || error.kind == Error::NotALogbook;
}

// A copy that did not come out whole may be the fault of where it was written.
bool isWhole(const QString &path, const Key &key)
{
    try {
        const Database db(path, key, Database::Access::ReadWrite);
        db.setOnClose(Database::OnClose::LeaveAsIs);
        proveWhole(db, {});
        return true;
    } catch (const Error &error) {
        if (hinderedLooking(error))
            throw;
        return false;
    }
}

// Under one key: a copy, or why there is none; nothing under another key. Throws what has nothing to do with the file.
std::optional<KeptOld> keepUnder(const Key &key, const QString &path, const QDateTime &now, Progress &progress)
{
    try {
        return KeptOld{verifiedCopy(path, key, now, progress), std::nullopt};
    } catch (const Error &error) {
        if (isOtherKey(error))
            return std::nullopt;
        const bool mayBeDamaged = error.kind == Error::Damaged || error.kind == Error::Internal;
        if (!mayBeDamaged || isWhole(path, key))
            throw;
        return KeptOld{{}, AsideBecause::Damaged};
    }
}

// Nothing when the secret behind it is of a kind that cannot open this file at all.
std::optional<Key> derived(const KeyOf &keyOf)
{
    try {
        return keyOf();
    } catch (const Error &error) {
        if (isOtherKey(error) || error.kind == Error::Invalid)
            return std::nullopt;
        throw;
    }
}

} // namespace

KeptOld keepOld(const QString &path, const QList<KeyOf> &keys, const Clock &clock, Progress &progress)
{
    const QString wal = path + u"-wal"_s;
    const KeptOld asItIs{{}, AsideBecause::Replaced};
    if (!QFileInfo::exists(path))
        return QFileInfo::exists(wal) || QFileInfo::exists(path + u"-journal"_s) ? asItIs : KeptOld();
    std::optional<KeptOld> kept;
    for (const KeyOf &keyOf : keys) {
        if (kept)
            break;
        if (const auto key = derived(keyOf))
            kept = keepUnder(*key, path, clock.utc(), progress);
    }
    if (!kept || kept->setAside)
        return kept.value_or(asItIs);
    // The last to close it has taken everything into the file.
    if (QFileInfo::exists(wal))
        throw Error{Error::Busy, tr("Another program is using “%1”, so nothing was restored. Close it there and try "
                                    "again.")
                                     .arg(path)};
    return *kept;
}

} // namespace turnout
