// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/synchronised.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <array>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

struct Sign {
    QLatin1StringView pattern; // of a name, with wildcards, whatever its case
    QLatin1StringView service;
};

enum class Kind { File, Folder };
struct Mark : Sign {
    Kind kind = Kind::File;
};

// What the services keep in the topmost folder they look after. Dropbox has a folder of that name in the home folder,
// for its settings, which marks nothing.
constexpr auto Marks = std::to_array<Mark>({
    {{".dropbox"_L1, "Dropbox"_L1}, Kind::File},
    {{".dropbox.cache"_L1, "Dropbox"_L1}, Kind::Folder},
    {{".849C9593-D756-4E56-8D6E-42412F2A707B"_L1, "OneDrive"_L1}, Kind::File},
    {{".tmp.drivedownload"_L1, "Google Drive"_L1}, Kind::Folder},
    {{".tmp.driveupload"_L1, "Google Drive"_L1}, Kind::Folder},
    {{".shortcut-targets-by-id"_L1, "Google Drive"_L1}, Kind::Folder},
    {{".sync_*.db"_L1, "Nextcloud"_L1}, Kind::File}, // and ownCloud
    {{"._sync_*.db"_L1, "Nextcloud"_L1}, Kind::File},
    {{".csync_journal.db"_L1, "ownCloud"_L1}, Kind::File},
    {{".owncloudsync.log"_L1, "ownCloud"_L1}, Kind::File},
    {{".nextcloudsync.log"_L1, "Nextcloud"_L1}, Kind::File},
    {{".stfolder"_L1, "Syncthing"_L1}, Kind::Folder},
    {{".stfolder"_L1, "Syncthing"_L1}, Kind::File}, // of its first versions
    {{".megaignore"_L1, "MEGA"_L1}, Kind::File},
    {{".debris"_L1, "MEGA"_L1}, Kind::Folder},
});

// Names that the services give their folders.
constexpr auto Names = std::to_array<Sign>({
    {"Dropbox"_L1, "Dropbox"_L1},
    {"Dropbox (*)"_L1, "Dropbox"_L1},
    {"OneDrive"_L1, "OneDrive"_L1},
    {"OneDrive - *"_L1, "OneDrive"_L1},
    {"OneDrive-*"_L1, "OneDrive"_L1},
    {"Google Drive"_L1, "Google Drive"_L1},
    {"GoogleDrive"_L1, "Google Drive"_L1},
    {"GoogleDrive-*"_L1, "Google Drive"_L1},
    {"google-drive:*"_L1, "Google Drive"_L1}, // as GNOME mounts it
    {"iCloudDrive"_L1, "iCloud"_L1},
    {"iCloud Drive"_L1, "iCloud"_L1},
    {"com~apple~CloudDocs"_L1, "iCloud"_L1},
    {"Nextcloud"_L1, "Nextcloud"_L1},
    {"ownCloud"_L1, "ownCloud"_L1},
    {"Box Sync"_L1, "Box"_L1},
    {"Box-Box"_L1, "Box"_L1},
    {"MEGAsync"_L1, "MEGA"_L1},
    {"pCloudDrive"_L1, "pCloud"_L1},
    {"pCloud Drive"_L1, "pCloud"_L1},
    {"pCloud Sync"_L1, "pCloud"_L1},
});

// Names too plain to mean a service anywhere but right in the home folder.
constexpr auto NamesAtHome = std::to_array<Sign>({
    {"Box"_L1, "Box"_L1}, {"MEGA"_L1, "MEGA"_L1}, {"Sync"_L1, "Syncthing"_L1}, // where it starts out
});

constexpr auto Variables = std::to_array<const char *>({"OneDrive", "OneDriveConsumer", "OneDriveCommercial"});

template <class Signs>
std::optional<QString> serviceNamed(const QString &name, const Signs &signs)
{
    for (const Sign &sign : signs) {
        if (QDir::match(QStringList{QString(sign.pattern)}, name)) // as a text it would be split at spaces
            return QString(sign.service);
    }
    return std::nullopt;
}

std::optional<QString> serviceMarking(const QDir &folder)
{
    for (const Mark &mark : Marks) {
        const QDir::Filters filter = QDir::Hidden | (mark.kind == Kind::File ? QDir::Files : QDir::Dirs);
        const bool found = mark.pattern.contains(u'*')
                               ? !folder.entryList({QString(mark.pattern)}, filter).isEmpty()
                               : QFileInfo(folder.filePath(mark.pattern)).isDir() == (mark.kind == Kind::Folder) &&
                                     QFileInfo::exists(folder.filePath(mark.pattern));
        if (found)
            return QString(mark.service);
    }
    return std::nullopt;
}

bool isInOneDrive(const QString &folder)
{
    for (const char *variable : Variables) {
        const QString root = QDir(qEnvironmentVariable(variable)).canonicalPath();
        if (qEnvironmentVariableIsSet(variable) && !root.isEmpty() && (folder + u'/').startsWith(root + u'/'))
            return true;
    }
    return false;
}

// The nearest folder above that is there, without links on the way.
QString realFolderOf(const QString &path)
{
    const QFileInfo file(path);
    QString at = file.exists() ? QFileInfo(file.canonicalFilePath()).path() : file.absolutePath();
    while (!QFileInfo::exists(at) && at != QFileInfo(at).path())
        at = QFileInfo(at).path();
    return QDir(at).canonicalPath();
}

} // namespace

std::optional<QString> synchronisedBy(const QString &path)
{
    const QString home = QDir::home().canonicalPath();
    const QString folder = realFolderOf(path);
    if (isInOneDrive(folder))
        return u"OneDrive"_s;
    for (QDir at(folder);; at.setPath(QFileInfo(at.path()).path())) {
        if (const auto service = serviceNamed(at.dirName(), Names))
            return service;
        if (QFileInfo(at.path()).path() == home) {
            if (const auto service = serviceNamed(at.dirName(), NamesAtHome))
                return service;
        }
        if (const auto service = serviceMarking(at))
            return service;
        if (at.isRoot())
            return std::nullopt;
    }
}

Error synchronisedError(const QString &path, const QString &service)
{
    return {
        Error::Synchronised,
        tr("“%1” lies in a folder that %2 keeps in step with other computers. %2 replaces files while they are open, "
           "which damages a logbook, so Turnout does not work on one there. Nothing was changed. Move the logbook to "
           "a folder of this computer alone, or open it for reading only. Backup copies may lie in such a folder.")
            .arg(path, service)};
}

} // namespace turnout
