// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/fulldisk.h"

#include <QByteArray>
#include <cerrno>
#include <sqlite3.h>
#include <unistd.h>

namespace turnout {

namespace {

struct {
    QByteArray ending;
    qint64 bytes = 0;
    bool hit = false;
} limit;

bool isLimited(int file)
{
    QByteArray name(4096, '\0');
    const auto link = QByteArray("/proc/self/fd/") + QByteArray::number(file);
    name.truncate(std::max<qsizetype>(0, ::readlink(link.constData(), name.data(), size_t(name.size()))));
    return name.endsWith(limit.ending);
}

ssize_t limitedWrite(int file, const void *from, size_t count, off_t at)
{
    if (at + off_t(count) <= limit.bytes || !isLimited(file))
        return ::pwrite(file, from, count, at);
    limit.hit = true;
    errno = ENOSPC;
    return -1;
}

// The engine writes by whichever of the two it was built for.
void setWrite(sqlite3_syscall_ptr write)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    for (const char *name : {"pwrite", "pwrite64"}) {
        if (vfs->xGetSystemCall(vfs, name))
            vfs->xSetSystemCall(vfs, name, write);
    }
}

} // namespace

FullDisk::FullDisk(const QString &ending, qint64 bytes)
{
    limit = {ending.toUtf8(), bytes, false};
    setWrite(reinterpret_cast<sqlite3_syscall_ptr>(limitedWrite));
}

FullDisk::~FullDisk()
{
    setWrite(nullptr); // as it was
}

bool FullDisk::wasHit() const
{
    return limit.hit;
}

} // namespace turnout
