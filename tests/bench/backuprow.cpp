// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"
#include "core/storage/sqlite/backup.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/rows.h"

#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

void copyRaw(const Material &material, const QString &path)
{
    QFile::remove(path);
    const RawDatabase from(material.path(), material.key());
    const RawDatabase to(path, material.key());
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup || sqlite3_backup_step(backup, -1) != SQLITE_DONE || sqlite3_backup_finish(backup) != SQLITE_OK)
        qFatal("The floor of the backup could not be measured.");
}

} // namespace

QList<Line> measureBackup(Material &material, int rounds)
{
    const Key key = Key::forFile(material.path(), Material::passphrase());
    const auto db = openAgain(material.path(), key, Database::Access::ReadOnly);
    const Times times = inTurn(
        rounds, [&] { copyRaw(material, material.inFolder(u"copy.db"_s)); },
        [&] {
            Progress progress;
            writeVerifiedBackup(*db, key, material.inFolder(u"backup.turnout"_s), progress);
        });
    QFile::remove(material.inFolder(u"copy.db"_s));
    QFile::remove(material.inFolder(u"backup.turnout"_s));
    return {{u"backup, verified"_s, median(times.floor), median(times.program), {},
             u"read again and rows counted; floor: sqlite3_backup of the same file"_s}};
}

} // namespace turnout::bench
