// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/watchedfile.h"

#include "tests/support/precompiled.h"

#include <QFile>
#include <QImage>
#include <sys/inotify.h>
#include <unistd.h>

namespace turnout {

WatchedFile::WatchedFile(const QString &path)
    : m_path(path)
    , m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(path, "PNG"));
    REQUIRE(m_watch >= 0);
    REQUIRE(::inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN) >= 0);
}

WatchedFile::~WatchedFile()
{
    ::close(m_watch);
}

int WatchedFile::timesOpened()
{
    int times = 0;
    alignas(inotify_event) char events[4096];
    for (ssize_t bytes = ::read(m_watch, events, sizeof events); bytes > 0;
         bytes = ::read(m_watch, events, sizeof events))
        times += int(bytes / ssize_t(sizeof(inotify_event))); // of a file itself, so none carries a name
    return times;
}

} // namespace turnout
