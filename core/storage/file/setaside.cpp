// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/setaside.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

bool isTaken(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo::exists(path + u"-wal"_s);
}

QString nameFor(AsideBecause why)
{
    switch (why) {
    case AsideBecause::Damaged:
        return tr("%1 damaged %2");
    case AsideBecause::Moved:
        return tr("%1 moved %2");
    case AsideBecause::Replaced:
        break;
    }
    return tr("%1 replaced %2");
}

QString freeName(const QFileInfo &file, AsideBecause why, const CivilTime &now)
{
    const QString when = now.date().toString(Qt::ISODate) + u' ' + now.time().toString(u"HHmm"_s);
    const QString base = nameFor(why).arg(file.completeBaseName(), when);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString path = file.dir().filePath(base + ending);
    for (int number = 2; isTaken(path); ++number)
        path = file.dir().filePath(base + u' ' + QString::number(number) + ending);
    return path;
}

} // namespace

QString setAside(const QString &path, AsideBecause why, const CivilTime &now)
{
    const bool isThere = QFileInfo::exists(path);
    const QFileInfo file(isThere ? QFileInfo(path).canonicalFilePath() : QFileInfo(path).absoluteFilePath());
    const QString real = file.filePath();
    const QString aside = freeName(file, why, now);
    // The -wal goes first: left behind, it would be taken for that of the next file of this name, and damage it.
    const bool hasWal = QFileInfo::exists(real + u"-wal"_s);
    if (hasWal && !QFile::rename(real + u"-wal"_s, aside + u"-wal"_s))
        throw Error{Error::ReadOnly, tr("“%1” cannot be renamed. Nothing was changed.").arg(path)};
    if (isThere && !QFile::rename(real, aside)) {
        if (hasWal)
            QFile::rename(aside + u"-wal"_s, real + u"-wal"_s);
        throw Error{Error::ReadOnly, tr("“%1” cannot be renamed. Nothing was changed.").arg(path)};
    }
    QFile::remove(real + u"-shm"_s); // an index of the -wal, made anew when it is needed
    syncFolderOf(real);
    return aside;
}

} // namespace turnout
