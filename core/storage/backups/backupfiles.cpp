// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups/backupfiles.h"

#include "core/base/tr.h"
#include "core/storage/backups/frozenbackups.h"
#include "core/storage/file/realpath.h"
#include "core/storage/sqlite/backup.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const QString Suffix = u".turnout"_s;
constexpr auto StampFormat = "yyyy-MM-dd HHmmss"_L1;
constexpr qint64 SecondsUntilStale = 3600;

QString stemOf(const QString &logbookPath)
{
    QString name = QFileInfo(realPath(logbookPath)).fileName();
    if (name.endsWith(Suffix))
        name.chop(Suffix.size());
    return name;
}

// "work 2026-11-25 094212Z hourly.turnout"; a second one of that second is "… hourly 2.turnout".
QString nameOf(const QString &stem, BackupReason reason, const QDateTime &at, int number)
{
    const QString more = number > 1 ? u' ' + QString::number(number) : QString();
    return stem + u' ' + at.toUTC().toString(StampFormat) + u"Z "_s + word(reason) + more + Suffix;
}

std::optional<BackupCopy> copyFrom(const QFileInfo &file)
{
    static const QRegularExpression form(u"^.+ (\\d{4}-\\d\\d-\\d\\d \\d{6})Z ([a-z]+)(?: ([1-9]\\d{0,3}))?\\.turnout$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(1), StampFormat);
    const auto reason = fromWord<BackupReason>(match.captured(2));
    if (!at.isValid() || !reason)
        return std::nullopt;
    at = QDateTime(at.date(), at.time(), QTimeZone::utc());
    const int number = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    return BackupCopy{file.absoluteFilePath(), at, *reason, file.size(), number, false};
}

bool isNamedAfter(const BackupCopy &copy, const QString &stem)
{
    return QFileInfo(copy.path).fileName() == nameOf(stem, copy.reason, copy.at, copy.number);
}

void makeFolder(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 || QFileInfo(folder).isDir())
        return;
    throw Error{Error::ReadOnly, tr("The folder for backups “%1” cannot be made: %2. The logbook itself is safe.")
                                     .arg(folder, qt_error_string())};
}

// A program that was killed in the middle of a backup left its part; another one may be writing its own right now.
void removeStaleParts(const QString &folder, const QDateTime &now)
{
    const QString part = temporaryBackupPath(u"*.turnout"_s);
    for (const QFileInfo &file : QDir(folder).entryInfoList({part}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (qAbs(file.lastModified().secsTo(now)) > SecondsUntilStale)
            removeWithCompanions(file.absoluteFilePath());
    }
}

} // namespace

QString backupFolderOf(const QString &logbookPath)
{
    return QFileInfo(realPath(logbookPath)).absoluteDir().filePath(stemOf(logbookPath) + u" backups"_s);
}

QList<BackupCopy> backupsIn(const QString &folder)
{
    const auto frozen = frozenNames(folder); // when it cannot be read, all of them may be
    QList<BackupCopy> copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (auto copy = copyFrom(file)) {
            copy->isFrozen = !frozen || frozen->contains(file.fileName());
            copies.append(*copy);
        }
    }
    std::sort(copies.begin(), copies.end(), [](const BackupCopy &a, const BackupCopy &b) {
        return std::tuple(b.at, b.number, a.path) < std::tuple(a.at, a.number, b.path);
    });
    return copies;
}

QList<BackupCopy> backupsOf(const QString &logbookPath)
{
    QList<BackupCopy> copies = backupsIn(backupFolderOf(logbookPath));
    copies.removeIf([stem = stemOf(logbookPath)](const BackupCopy &copy) { return !isNamedAfter(copy, stem); });
    return copies;
}

BackupCopy writeBackupInto(const QString &folder, const Database &from, const Key &key, BackupReason reason,
                           const QDateTime &now, Progress &progress)
{
    const QString stem = stemOf(from.path());
    int number = 1; // above all of that second, so that the newest stands first even where earlier ones have rotated
    for (const BackupCopy &copy : backupsIn(folder)) {
        if (copy.at.secsTo(now) == 0 && copy.reason == reason && isNamedAfter(copy, stem))
            number = std::max(number, copy.number + 1);
    }
    const QString path = QDir(folder).filePath(nameOf(stem, reason, now, number));
    writeVerifiedBackup(from, key, path, progress);
    return copyFrom(QFileInfo(path)).value();
}

BackupCopy writeBackup(const Database &from, const Key &key, BackupReason reason, const QDateTime &now,
                       Progress &progress)
{
    const QString folder = backupFolderOf(from.path());
    makeFolder(folder);
    removeStaleParts(folder, now);
    const BackupCopy copy = writeBackupInto(folder, from, key, reason, now, progress);
    rotateBackups(from.path(), now);
    return copy;
}

void rotateBackups(const QString &logbookPath, const QDateTime &now)
{
    const QString folder = backupFolderOf(logbookPath);
    const QList<BackupCopy> copies = backupsOf(logbookPath);
    QList<BackupAge> ages;
    for (const BackupCopy &copy : copies)
        ages.append({copy.at, copy.reason, copy.isFrozen});
    for (const qsizetype place : rotatedAway(ages, now))
        QFile::remove(copies[place].path);
    if (hasThawed(ages))
        thawAll(folder);
}

void freezeBackups(const QString &logbookPath)
{
    const QString folder = backupFolderOf(logbookPath);
    QStringList names = frozenNames(folder).value_or(QStringList());
    for (const BackupCopy &copy : backupsIn(folder)) {
        if (const QString name = QFileInfo(copy.path).fileName(); !names.contains(name))
            names.append(name);
    }
    if (!names.isEmpty())
        writeFrozenNames(folder, names);
}

} // namespace turnout
