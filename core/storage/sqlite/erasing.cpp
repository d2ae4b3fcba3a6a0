// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/erasing.h"

#include <QByteArray>
#include <QFile>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace turnout {

HeldBytes::HeldBytes(const QString &path)
    : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC))
{}

HeldBytes::~HeldBytes()
{
    if (m_file >= 0)
        ::close(m_file);
}

void HeldBytes::overwrite() const
{
    struct stat status = {};
    if (m_file < 0 || ::fstat(m_file, &status) != 0)
        return;
    const QByteArray zeros(1 << 20, '\0');
    for (off_t at = 0; at < status.st_size;) {
        const ssize_t written =
            ::pwrite(m_file, zeros.constData(), size_t(std::min<off_t>(zeros.size(), status.st_size - at)), at);
        if (written <= 0)
            return;
        at += written;
    }
    ::fsync(m_file); // else the zeros need never reach the disk, for the file is gone before
}

void eraseFile(const QString &path)
{
    {
        const HeldBytes bytes(path);
        bytes.overwrite();
    }
    QFile::remove(path);
}

} // namespace turnout
