// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/plainbackups.h"

#include "core/base/tr.h"
#include "core/logbook/backups.h"
#include "core/storage/opening.h"
#include "core/storage/sqlite/erasing.h"
#include "core/storage/stores.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

bool isPlain(const QString &path)
{
    try {
        return isPlainFile(path);
    } catch (const Error &) { // what cannot be read cannot be told, or overwritten
        return false;
    }
}

QStringList plainBackupsOf(const QString &logbook)
{
    QStringList paths;
    for (const backups::Copy &copy : backups::list(logbook))
        paths.append(copy.path);
    // As versions before the folder of backups called them.
    const QFileInfo file(logbook);
    for (const QFileInfo &beside : file.dir().entryInfoList(QDir::Files)) {
        if (beside.fileName().startsWith(file.fileName() + u".before-schema-"_s))
            paths.append(beside.filePath());
    }
    paths.removeIf([](const QString &path) { return !isPlain(path); });
    return paths;
}

} // namespace

void replacePlainBackups(const Reader &reader, const Key &key, Progress &progress)
{
    const QString logbook = reader.stores().database.path();
    const QStringList plain = plainBackupsOf(logbook);
    if (plain.isEmpty())
        return;
    try {
        backups::make(reader, key, backups::Reason::Passphrase, progress);
    } catch (const Error &error) {
        throw Error{error.kind, tr("“%1” is encrypted now. Its backups from before are not, and anybody can read them, "
                                   "for no encrypted one could be made in their place: %2 They are in “%3”.")
                                    .arg(logbook, error.message, QFileInfo(plain.first()).absolutePath())};
    }
    for (const QString &path : plain)
        eraseFile(path);
}

} // namespace turnout
