// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/diskrecorder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

std::atomic<DiskRecorder *> listening = nullptr;

bool isLeftOut(const QString &name)
{
    return name.endsWith(u"-shm"_s) || name.endsWith(u".lock"_s);
}

QByteArray allOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Read by its descriptor, whatever it is called by now; and not through calls that are listened to.
QByteArray allOf(int descriptor, qint64 size)
{
    if ((::fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_WRONLY)
        return allOf(u"/proc/self/fd/"_s + QString::number(descriptor));
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 at = 0;
    while (at < size) {
        const auto got = ::pread(descriptor, bytes.data() + at, size_t(size - at), at);
        if (got <= 0)
            break;
        at += got;
    }
    bytes.truncate(at);
    return bytes;
}

} // namespace

DiskRecorder::DiskRecorder(const QString &folder)
    : m_folder(folder)
{
    look();
    m_log.events.clear();
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        const int file = m_numbers.value(*name, DiskLog::Folder);
        m_log.namesAtStart.insert(name.key(), file);
        if (file == DiskLog::Folder)
            continue;
        m_contents[file] = allOf(m_folder + u'/' + name.key());
        m_log.contentsAtStart.insert(file, m_contents[file]);
    }
    listening = this;
}

DiskRecorder::~DiskRecorder()
{
    listening = nullptr;
}

DiskRecorder *DiskRecorder::active()
{
    return listening;
}

qsizetype DiskRecorder::position()
{
    const std::lock_guard lock(m_lock);
    look();
    return m_log.events.size();
}

DiskLog DiskRecorder::log()
{
    listening = nullptr;
    const std::lock_guard lock(m_lock);
    look();
    return m_log;
}

int DiskRecorder::numbered(Inode inode, bool isFolder)
{
    if (isFolder)
        return DiskLog::Folder;
    if (!m_numbers.contains(inode)) {
        m_numbers.insert(inode, int(m_contents.size()));
        m_contents.append(QByteArray());
    }
    return m_numbers.value(inode);
}

// The number of an open file of the folder; less than nought for any other.
int DiskRecorder::known(int descriptor)
{
    struct stat status;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return -1;
    const Inode inode(status.st_dev, status.st_ino);
    if (!m_numbers.contains(inode))
        look();
    const int file = m_numbers.value(inode, -1);
    if (file >= 0)
        noticeSize(file, status.st_size);
    return file;
}

void DiskRecorder::look()
{
    QMap<QString, Inode> found;
    QDirIterator entries(m_folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
    QList<QPair<int, qint64>> sizes;
    while (entries.hasNext()) {
        const QString path = entries.next();
        struct stat status;
        if (isLeftOut(path) || ::lstat(QFile::encodeName(path).constData(), &status) != 0)
            continue;
        const Inode inode(status.st_dev, status.st_ino);
        found.insert(path.mid(m_folder.size() + 1), inode);
        const int file = numbered(inode, S_ISDIR(status.st_mode));
        if (file >= 0)
            sizes.append({file, status.st_size});
    }
    noticeNames(found);
    for (const auto &[file, size] : std::as_const(sizes))
        noticeSize(file, size);
}

void DiskRecorder::noticeNames(const QMap<QString, Inode> &found)
{
    const auto number = [&](Inode inode) { return m_numbers.value(inode, DiskLog::Folder); };
    const QMap<QString, Inode> before = m_names;
    for (auto name = found.cbegin(); name != found.cend(); ++name) {
        if (before.value(name.key()) == *name)
            continue;
        const QString from = before.key(*name);
        if (!from.isEmpty() && !found.contains(from)) {
            m_log.events.append({.kind = DiskEvent::Rename, .file = number(*name), .name = name.key(), .from = from});
            m_names.remove(from);
        } else {
            m_log.events.append({.kind = DiskEvent::Name, .file = number(*name), .name = name.key()});
        }
        m_names.insert(name.key(), *name);
    }
    for (const QString &name : m_names.keys()) {
        if (found.contains(name))
            continue;
        m_log.events.append({.kind = DiskEvent::Unname, .name = name});
        m_names.remove(name);
    }
    // A number of the file system that nothing is called by may be given to the next file.
    const QList<Inode> named = m_names.values();
    m_numbers.removeIf([&](auto entry) { return !named.contains(entry.key()); });
}

void DiskRecorder::noticeSize(int file, qint64 size)
{
    QByteArray &content = m_contents[file];
    if (content.size() == size)
        return;
    content.resize(size, '\0');
    m_log.events.append({.kind = DiskEvent::Resize, .file = file, .at = size});
}

void DiskRecorder::write(int file, qint64 at, const QByteArray &bytes)
{
    QByteArray &content = m_contents[file];
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    content.replace(at, bytes.size(), bytes);
    m_log.events.append({.kind = DiskEvent::Write, .file = file, .at = at, .bytes = bytes});
}

void DiskRecorder::sync(int descriptor)
{
    struct stat status;
    if (::fstat(descriptor, &status) != 0)
        return;
    if (S_ISDIR(status.st_mode)) {
        look();
        const Inode inode(status.st_dev, status.st_ino);
        struct stat top;
        if (::stat(QFile::encodeName(m_folder).constData(), &top) == 0 && inode == Inode(top.st_dev, top.st_ino))
            m_log.events.append(DiskEvent{.kind = DiskEvent::SyncFolder});
        else if (const QString name = m_names.key(inode); !name.isEmpty())
            m_log.events.append({.kind = DiskEvent::SyncFolder, .name = name});
        return;
    }
    const int file = known(descriptor);
    if (file < 0)
        return;
    compare(file, allOf(descriptor, status.st_size));
    m_log.events.append({.kind = DiskEvent::Sync, .file = file});
}

void DiskRecorder::compare(int file, const QByteArray &real)
{
    if (m_contents[file] == real)
        return;
    ++m_log.unseenWrites;
    write(file, 0, real);
}

} // namespace turnout
