// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disklog.h"

#include <QPair>
#include <mutex>

namespace turnout {

// While it lives, writes down what this process asks of the files in a folder and those below it: the database engine,
// our own code and Qt alike, for it listens to the system calls that all of them make (systemcalls.cpp). One at a time.
// What a shared-memory file (-shm) or a lock file holds means nothing after a power cut, so those are left out.
//
// A write that went past the calls listened to is found by comparing when the file is synced, and counted.
class DiskRecorder {
public:
    explicit DiskRecorder(const QString &folder);
    ~DiskRecorder();
    DiskRecorder(const DiskRecorder &) = delete;
    DiskRecorder &operator=(const DiskRecorder &) = delete;

    // How many events there are so far: where something was acknowledged.
    qsizetype position();
    // Ends the recording and gives it.
    DiskLog log();

    // For the system calls. Each is called before the real one, which `call` makes, giving what it gives.
    static DiskRecorder *active();
    template <class Call>
    auto written(int descriptor, const void *bytes, qint64 at, Call &&call)
    {
        const std::lock_guard lock(m_lock);
        const int file = known(descriptor);
        const auto count = call();
        if (file >= 0 && count > 0)
            write(file, at, QByteArray(static_cast<const char *>(bytes), qsizetype(count)));
        return count;
    }
    template <class Call>
    int resized(int descriptor, Call &&call)
    {
        const std::lock_guard lock(m_lock);
        known(descriptor);
        const int result = call();
        known(descriptor); // which notices the size
        return result;
    }
    template <class Call>
    int synced(int descriptor, Call &&call)
    {
        const std::lock_guard lock(m_lock);
        const int result = call();
        if (result == 0)
            sync(descriptor);
        return result;
    }
    template <class Call>
    int renamed(Call &&call)
    {
        const std::lock_guard lock(m_lock);
        look();
        const int result = call();
        look();
        return result;
    }

private:
    using Inode = QPair<quint64, quint64>; // device and number

    int known(int descriptor);
    void look();
    void noticeNames(const QMap<QString, Inode> &found);
    void noticeSize(int file, qint64 size);
    void write(int file, qint64 at, const QByteArray &bytes);
    void sync(int descriptor);
    void compare(int file, const QByteArray &real);
    int numbered(Inode inode, bool isFolder);

    QString m_folder;
    std::recursive_mutex m_lock;
    DiskLog m_log;
    QMap<QString, Inode> m_names;
    QHash<Inode, int> m_numbers;  // of files that have a name
    QList<QByteArray> m_contents; // by number, as the program sees them
};

} // namespace turnout
