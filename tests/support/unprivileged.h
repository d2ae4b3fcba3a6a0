// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QString>
#include <unistd.h>

namespace turnout {

// While it lives, the system's permissions hold for the test, which the super-user would pass by: the process counts as
// a user who owns nothing. Without effect for anybody else.
class Unprivileged {
public:
    Unprivileged() { take(OwnsNothing); }
    ~Unprivileged() { take(0); }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    static constexpr uid_t OwnsNothing = 65534;

    static void take(uid_t user)
    {
        if (getuid() == 0 && seteuid(user) != 0)
            qFatal("the test could not change its user");
    }
};

// Everyone may read it, and nobody write it; a folder can be entered as well.
inline void makeUnwritable(const QString &path)
{
    constexpr auto Read = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto Enter = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(path, QFileInfo(path).isDir() ? Read | Enter : Read);
}

} // namespace turnout
