// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace turnout {

// A disk of its own for a test, in memory. Only programs started by way of enter() see it under path(); it goes with
// this object, whatever they leave on it.
class SmallDisk {
public:
    // `kib` of room. Null, with a warning that says so, where this machine lets a test make no disk.
    static std::unique_ptr<SmallDisk> made(int kib);
    ~SmallDisk();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    // The words that start a program where the disk is seen; its own words come after them.
    QStringList enter() const;
    // The same file for plain reading and writing from the test itself. Not for SQLite, which would follow the link.
    QString fromOutside(const QString &name) const;

    qint64 room() const;                // bytes that are free
    void fillUpTo(qint64 leaving) const; // with a file of nothing, but for that many bytes
    void makeRoom() const;              // takes that file away again
    void makeReadOnly() const;

private:
    SmallDisk() = default;
    bool mount(const QStringList &unshare, int kib);
    bool run(const QString &command) const;

    QTemporaryDir m_folder;
    QProcess m_holder; // keeps the disk mounted while it waits for its input to end
    bool m_asUser = false;
};

} // namespace turnout
