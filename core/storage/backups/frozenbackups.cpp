// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups/frozenbackups.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const QString EndOfName = u"/\n"_s; // in no name, while a line's end may be

QString listIn(const QString &folder)
{
    return QDir(folder).filePath(u"kept since a restore.txt"_s);
}

} // namespace

std::optional<QStringList> frozenNames(const QString &folder)
{
    QFile file(listIn(folder));
    if (!file.exists())
        return QStringList();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll()).split(EndOfName, Qt::SkipEmptyParts);
}

void writeFrozenNames(const QString &folder, const QStringList &names)
{
    QSaveFile file(listIn(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write((names.join(EndOfName) + EndOfName).toUtf8()) < 0 || !file.commit())
        throw Error{Error::ReadOnly, tr("The list of backups to keep, “%1”, cannot be written: %2.")
                                         .arg(file.fileName(), file.errorString())};
}

void thawAll(const QString &folder)
{
    QFile::remove(listIn(folder));
}

} // namespace turnout
