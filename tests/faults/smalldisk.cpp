// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/smalldisk.h"

#include "tests/support/precompiled.h"

#include <QFile>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
const QString Ballast = QStringLiteral("ballast");
constexpr int Patience = 10'000; // milliseconds
} // namespace

std::unique_ptr<SmallDisk> SmallDisk::made(int kib)
{
    std::unique_ptr<SmallDisk> disk(new SmallDisk);
    if (disk->mount({u"--mount"_s}, kib))
        return disk;
    disk.reset(new SmallDisk);
    disk->m_asUser = true;
    if (disk->mount({u"--user"_s, u"--map-root-user"_s, u"--mount"_s}, kib))
        return disk;
    WARN("skipped: this machine lets a test mount no disk of its own");
    return nullptr;
}

bool SmallDisk::mount(const QStringList &unshare, int kib)
{
    // The folder is a word of its own: nothing of it is read by the shell.
    const QString script = u"mount -t tmpfs -o size=%1k none \"$0\" && echo mounted && cat"_s.arg(kib);
    m_holder.setStandardErrorFile(QProcess::nullDevice());
    m_holder.start(u"unshare"_s, unshare + QStringList{u"sh"_s, u"-c"_s, script, m_folder.path()});
    if (!m_holder.waitForStarted(Patience))
        return false;
    while (!m_holder.canReadLine()) {
        if (!m_holder.waitForReadyRead(Patience))
            return false;
    }
    return m_holder.readLine() == "mounted\n";
}

SmallDisk::~SmallDisk()
{
    m_holder.closeWriteChannel();
    if (!m_holder.waitForFinished(Patience))
        m_holder.kill();
}

QStringList SmallDisk::enter() const
{
    QStringList words{u"nsenter"_s, u"--target"_s, QString::number(m_holder.processId()), u"--mount"_s};
    if (m_asUser)
        words << u"--user"_s << u"--preserve-credentials"_s;
    return words;
}

QString SmallDisk::fromOutside(const QString &name) const
{
    return u"/proc/%1/root%2"_s.arg(m_holder.processId()).arg(path(name));
}

qint64 SmallDisk::room() const
{
    struct statvfs state {};
    REQUIRE(::statvfs(QFile::encodeName(fromOutside({})).constData(), &state) == 0);
    return qint64(state.f_bavail) * qint64(state.f_frsize);
}

void SmallDisk::fillUpTo(qint64 leaving) const
{
    QFile ballast(fromOutside(Ballast));
    REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Append));
    const qint64 bytes = room() - leaving;
    if (bytes > 0)
        CHECK(ballast.write(QByteArray(bytes, '\0')) == bytes);
}

void SmallDisk::makeRoom() const
{
    CHECK(QFile::remove(fromOutside(Ballast)));
}

void SmallDisk::makeReadOnly() const
{
    CHECK(run(u"mount -o remount,ro \"$0\""_s));
}

bool SmallDisk::run(const QString &command) const
{
    QStringList words = enter() + QStringList{u"sh"_s, u"-c"_s, command, m_folder.path()};
    return QProcess::execute(words.takeFirst(), words) == 0;
}

} // namespace turnout
