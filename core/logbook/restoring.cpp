// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datenames.h"
#include "core/base/tr.h"
#include "core/logbook/backups.h"
#include "core/storage/backups/backupfiles.h"
#include "core/storage/backups/keepingold.h"
#include "core/storage/backups/restoring.h"
#include "core/storage/file/claim.h"
#include "core/storage/file/realpath.h"
#include "core/storage/file/setaside.h"
#include "core/storage/opening.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout::backups {

namespace {

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

KeptOld keep(const QString &to, const QList<Secret> &secrets, const Clock &clock, Progress &progress)
{
    QList<KeyOf> keys;
    for (const Secret &secret : secrets)
        keys.append([&to, secret] { return secret.keyFor(to); });
    freezeBackups(to); // before a copy of the old one can make any rotate
    const KeptOld old = keepOld(to, keys, clock, progress);
    freezeBackups(to);
    return old;
}

// A cut in here leaves a logbook at the path, the old one or the new: the old one has both its names until then. Only
// where files cannot have two, it may be found under the new one alone.
QString replaceAside(RestoredFile &restored, const QString &to, AsideBecause why, const Clock &clock)
{
    SettingAside aside(to, why, clock.now());
    aside.freeCompanions();
    restored.takePlace();
    aside.release();
    return aside.path();
}

} // namespace

Result<Restored> restore(const QString &copy, const Secret &secret, const QString &path, const Surrounding &surrounding,
                         Progress &progress, const std::optional<Secret> &present)
{
    return guarded([&] {
        const QString to = realPath(path); // a link stays one
        checkApart(copy, to);
        const Claim claim = claimFor(to);
        const Key key = secret.keyFor(copy); // first of all: the copy may not be there
        RestoredFile restored(copy, key, to,
                              {historyLabel(copy), utcStamp(surrounding.clock), surrounding.actor}, progress);
        const QList<Secret> secrets = present ? QList<Secret>{*present, secret} : QList<Secret>{secret};
        const KeptOld old = keep(to, secrets, surrounding.clock, progress);
        if (old.setAside)
            return Restored{Restored::Before::Aside,
                            replaceAside(restored, to, *old.setAside, surrounding.clock)};
        restored.takePlace();
        return old.copy.isEmpty() ? Restored() : Restored{Restored::Before::Copied, old.copy};
    });
}

} // namespace turnout::backups
