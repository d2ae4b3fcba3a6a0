// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datenames.h"
#include "core/base/tr.h"
#include "core/logbook/backups.h"
#include "core/storage/backups/backupfiles.h"
#include "core/storage/backups/keepingold.h"
#include "core/storage/backups/restoring.h"
#include "core/storage/file/claim.h"
#include "core/storage/opening.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout::backups {

namespace {

Key keyFor(const QString &path, const Secret &secret)
{
    return isPlainFile(path) ? Key() : secret.keyFor(path);
}

// When the copy was made, by its name, else by the file.
QDateTime timeOf(const QString &copy)
{
    const QFileInfo file(copy);
    for (const Copy &other : backupsIn(file.absolutePath())) {
        if (other.path == file.absoluteFilePath())
            return other.at;
    }
    return file.lastModified().toUTC();
}

QString historyLabel(const QString &copy)
{
    const CivilTime made = civilTime(timeOf(copy));
    return tr("Restored from the backup of %1 %2 %3, %4")
        .arg(QString::number(made.date().day()), monthName(made.date().month()), QString::number(made.date().year()),
             made.time().toString(u"HH:mm"_s));
}

void checkApart(const QString &copy, const QString &to)
{
    const QFileInfo from(copy), target(to);
    if (target.exists() && from.canonicalFilePath() == target.canonicalFilePath())
        throw Error{Error::Invalid, tr("“%1” is the logbook itself, so there is nothing to restore.").arg(to)};
    if (target.exists() && !target.isFile())
        throw Error{Error::Invalid, tr("“%1” is not a file, so no logbook can be restored to it.").arg(to)};
}

// For as long as the restore takes nobody else works in it.
Claim claimFor(const QString &to)
{
    Claim claim = QFileInfo::exists(to) ? claimForOpening(to, OpenAs::Writer) : claimForCreating(to);
    if (claim.readOnly)
        throw Error{Error::ReadOnly, tr("“%1” or its folder cannot be written, so nothing was restored.").arg(to)};
    return claim;
}

Restored outcomeOf(const KeptOld &old)
{
    if (old.path.isEmpty())
        return {};
    return {old.how == KeptOld::How::AsCopy ? Restored::Before::Copied : Restored::Before::Aside, old.path};
}

} // namespace

Result<Restored> restore(const QString &copy, const Secret &secret, const QString &to,
                         const Surrounding &surrounding, Progress &progress)
{
    return guarded([&] {
        checkApart(copy, to);
        const Claim claim = claimFor(to);
        const Key key = keyFor(copy, secret);
        RestoredFile restored(copy, key, to,
                              {historyLabel(copy), utcStamp(surrounding.clock), surrounding.actor}, progress);
        const KeptOld old = keepOld(
            to, [&] { return keyFor(to, secret); }, surrounding.clock, progress);
        freezeBackups(to);
        restored.takePlace();
        return outcomeOf(old);
    });
}

} // namespace turnout::backups
