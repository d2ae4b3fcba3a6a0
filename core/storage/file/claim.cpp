// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/claim.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/file/synchronised.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

bool mayWrite(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Claim claimForWork(const QString &path)
{
    if (const auto service = synchronisedBy(path))
        throw synchronisedError(path, *service);
    if (!canBeWritten(path))
        return {nullptr, ReadOnlyReason::NotWritable};
    return {std::make_unique<LogbookLock>(path), std::nullopt};
}

Claim claimForReading(const QString &path)
{
    if (synchronisedBy(path))
        return {nullptr, ReadOnlyReason::Synchronised};
    if (LogbookLock::holder(path))
        return {nullptr, ReadOnlyReason::InUse};
    return {nullptr, canBeWritten(path) ? ReadOnlyReason::Asked : ReadOnlyReason::NotWritable};
}

} // namespace

bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return mayWrite(path) && mayWrite(QFileInfo(file.canonicalFilePath()).path());
}

Claim claimForOpening(const QString &path, OpenAs as)
{
    if (!QFileInfo(path).isFile())
        throw Error{Error::NotFound,
                    tr("There is no file “%1”. Was it moved or renamed, or is its disk not plugged in?").arg(path)};
    return as == OpenAs::Writer ? claimForWork(path) : claimForReading(path);
}

void checkNothingLeft(const QString &path)
{
    for (const QString &left : {path + u"-wal"_s, path + u"-journal"_s}) {
        if (QFileInfo::exists(left))
            throw Error{Error::Conflict,
                        tr("“%1” belongs to a logbook that stood here before, so nothing was made. Choose another name, or "
                           "move that file away.")
                            .arg(left)};
    }
}

Claim claimForCreating(const QString &path)
{
    if (QFileInfo::exists(path))
        throw Error{Error::Conflict, tr("“%1” exists already. It was not changed.").arg(path)};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error{Error::ReadOnly, tr("“%1” cannot be made: there is no folder “%2”.").arg(path, folder)};
    if (const auto service = synchronisedBy(path))
        throw synchronisedError(path, *service);
    if (!mayWrite(folder))
        throw Error{Error::ReadOnly,
                    tr("“%1” cannot be made: its folder cannot be written. Choose another folder.").arg(path)};
    return {std::make_unique<LogbookLock>(path), std::nullopt};
}

} // namespace turnout
