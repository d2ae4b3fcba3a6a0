// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/logbooklock.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// A process writes who it is at once; a lock file that says nothing after this long was left by one killed in between.
constexpr qint64 SecondsToSayWho = 10;

bool isRunning(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0 || errno != ESRCH;
}

std::optional<LockHolder> holderIn(const QLockFile &file)
{
    LockHolder holder;
    if (!file.getLockInfo(&holder.process, &holder.machine, &holder.program))
        return std::nullopt;
    holder.isHere = holder.machine == QSysInfo::machineHostName();
    return holder;
}

bool saysNothing(const QLockFile &file)
{
    const QFileInfo found(file.fileName());
    return found.exists() && !holderIn(file) &&
           qAbs(found.lastModified().secsTo(QDateTime::currentDateTime())) > SecondsToSayWho;
}

Error inUse(const QString &logbook, const QLockFile &file)
{
    const auto holder = holderIn(file);
    if (!holder)
        return {Error::InUse,
                tr("“%1” was opened elsewhere just now. Nothing was changed. Try again in a moment, or open "
                   "it for reading only.")
                    .arg(logbook)};
    const QString process = QString::number(holder->process);
    if (holder->isHere)
        return {Error::InUse,
                tr("“%1” is open on this computer already: in %2, process %3. Nothing was changed. Close it "
                   "there and try again, or open it for reading only.")
                    .arg(logbook, holder->program, process)};
    return {Error::InUse,
            tr("“%1” is open on the computer “%2”: in %3, process %4. Nothing was changed. Close it there "
               "and try again, or open it for reading only. Only when that computer is gone for good, "
               "delete “%5” and try again.")
                .arg(logbook, holder->machine, holder->program, process, file.fileName())};
}

} // namespace

QString LogbookLock::pathFor(const QString &logbook)
{
    const QFileInfo info(logbook);
    const QString real = info.canonicalFilePath(); // empty for what is not there yet
    if (!real.isEmpty())
        return real + u".lock"_s;
    const QString folder = info.absoluteDir().canonicalPath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName() + u".lock"_s;
}

LogbookLock::LogbookLock(const QString &logbook)
    : m_file(pathFor(logbook))
{
    m_file.setStaleLockTime(0); // a logbook may be open for days: only a process that is gone loses its lock
    if (saysNothing(m_file))
        m_file.removeStaleLockFile(); // does nothing while a process holds it
    if (m_file.tryLock(0))
        return;
    switch (m_file.error()) {
    case QLockFile::LockFailedError:
        throw inUse(logbook, m_file);
    case QLockFile::PermissionError:
        throw Error{Error::ReadOnly, tr("The folder of “%1” cannot be written, so the logbook can only be read there. "
                                        "Nothing was changed. To work in it, copy it to a folder of your own.")
                                         .arg(logbook)};
    default:
        throw Error{Error::DiskFull, tr("Turnout could not write the small file “%1” that marks a logbook as open; the "
                                        "disk is probably full. The logbook is safe. Make room and try again, or open "
                                        "it for reading only.")
                                         .arg(m_file.fileName())};
    }
}

std::optional<LockHolder> LogbookLock::holder(const QString &logbook)
{
    const auto found = holderIn(QLockFile(pathFor(logbook)));
    return found && (!found->isHere || isRunning(found->process)) ? found : std::nullopt;
}

void LogbookLock::checkFree(const QString &logbook)
{
    if (holder(logbook))
        throw inUse(logbook, QLockFile(pathFor(logbook)));
}

} // namespace turnout
