// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"

#include "core/base/tr.h"
#include "core/storage/backups/backupfiles.h"
#include "core/storage/opening.h"
#include "core/storage/stores.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout::backups {

namespace {

std::optional<Error> noFile(const QString &logbookPath)
{
    if (logbookPath == ":memory:"_L1)
        return Error{Error::Invalid, tr("This logbook is in no file, so it has no backups.")};
    return std::nullopt;
}

std::optional<Error> refusal(const Logbook &logbook)
{
    if (const auto refused = noFile(logbook.path()))
        return refused;
    if (logbook.isReadOnly())
        return Error{Error::ReadOnly, tr("“%1” is open for reading only, so no backup was made.").arg(logbook.path())};
    return std::nullopt;
}

Copy writeInto(const QString &folder, const Reader &reader, const Key &key, Progress &progress)
{
    const Database &logbook = reader.stores().database;
    if (const auto refused = noFile(logbook.path()))
        throw Error(*refused);
    if (!QFileInfo(folder).isDir())
        throw Error{Error::NotFound, tr("There is no folder “%1”, so no backup was made.").arg(folder)};
    return writeBackupInto(folder, logbook, key, Reason::Asked, reader.clock().utc(), progress);
}

} // namespace

bool mayBackUp(const Logbook &logbook)
{
    return !refusal(logbook);
}

QString folderOf(const QString &logbookPath)
{
    return backupFolderOf(logbookPath);
}

QList<Copy> list(const QString &logbookPath)
{
    return backupsIn(backupFolderOf(logbookPath));
}

Copy make(const Reader &reader, const Key &key, Reason reason, Progress &progress)
{
    return writeBackup(reader.stores().database, key, reason, reader.clock().utc(), progress);
}

Result<Copy> make(Logbook &logbook, Reason reason, Progress &progress)
{
    if (const auto refused = refusal(logbook))
        return tl::unexpected(*refused);
    return logbook.read([&](const Reader &reader) { return make(reader, logbook.key(), reason, progress); });
}

BackgroundRunner::Job makeInBackground(Logbook &logbook, Reason reason, QObject *context,
                                       std::function<void(Result<Copy>)> done, Progress::Listener listener)
{
    const auto work = [key = logbook.key(), reason, refused = refusal(logbook)](const Reader &reader,
                                                                                Progress &progress) {
        if (refused)
            throw Error(*refused);
        return make(reader, key, reason, progress);
    };
    return logbook.background().read(context, work, std::move(done), std::move(listener));
}

Result<Copy> makeIn(const QString &folder, Logbook &logbook, Progress &progress)
{
    return logbook.read([&](const Reader &reader) { return writeInto(folder, reader, logbook.key(), progress); });
}

BackgroundRunner::Job makeInBackground(const QString &folder, Logbook &logbook, QObject *context,
                                       std::function<void(Result<Copy>)> done, Progress::Listener listener)
{
    const auto work = [folder, key = logbook.key()](const Reader &reader, Progress &progress) {
        return writeInto(folder, reader, key, progress);
    };
    return logbook.background().read(context, work, std::move(done), std::move(listener));
}

Result<Contents> look(const QString &copy, const Secret &secret)
{
    return guarded([&] {
        const Key key = secret.keyFor(copy);
        const auto db = openStill(copy, key);
        const Stores stores(*db);
        const auto newest = stores.history.newestAudit();
        return Contents{stores.reports.totals(),
                        newest ? newest->at : QString(),
                        newest ? newest->actor : QString(),
                        db->pragma(u"user_version").toInt(),
                        !key.isEmpty(),
                        QFileInfo(copy).size()};
    });
}

} // namespace turnout::backups
