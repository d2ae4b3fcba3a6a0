// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/moving.h"

#include "core/storage/file/claim.h"
#include "core/storage/file/setaside.h"
#include "core/storage/opening.h"
#include "core/storage/sqlite/backup.h"

namespace turnout {

QString moveLogbookFile(const QString &from, const Key &key, const QString &to, const CivilTime &now)
{
    const ReadOnlyReason reason = claimForOpening(from, OpenAs::Reader).readOnly.value();
    // Where this user can make no lock, another one may still have.
    const auto fromLock = canBeWritten(from) ? std::make_unique<LogbookLock>(from) : nullptr;
    if (!fromLock)
        LogbookLock::checkFree(from);
    checkNothingLeft(to);
    const Claim claim = claimForCreating(to);
    {
        const auto source = openToCopy(from, key, reason);
        Progress unseen;
        writeVerifiedBackup(*source, key, to, unseen);
    }
    try {
        return setAside(from, AsideBecause::Moved, now);
    } catch (const Error &) {
        return {}; // a stick or a share that is only read keeps its file
    }
}

} // namespace turnout
