// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/setaside.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/file/realpath.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The companions first: a logbook is never without them under a name by which it may be opened.
QStringList endingsAt(const QString &path)
{
    QStringList endings{u"-journal"_s, u"-wal"_s, u""_s};
    endings.removeIf([&](const QString &ending) { return !QFileInfo::exists(path + ending); });
    return endings;
}

bool isTaken(const QString &path)
{
    return !endingsAt(path).isEmpty();
}

bool link(const QString &from, const QString &to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool unlink(const QString &path)
{
    return ::unlink(QFile::encodeName(path).constData()) == 0;
}

Error cannotRename(const QString &path)
{
    return {Error::ReadOnly, tr("“%1” cannot be renamed. Nothing was changed.").arg(path)};
}

QString nameFor(AsideBecause why)
{
    switch (why) {
    case AsideBecause::Damaged:
        return tr("%1 damaged %2");
    case AsideBecause::Moved:
        return tr("%1 moved %2");
    case AsideBecause::Replaced:
        break;
    }
    return tr("%1 replaced %2");
}

QString unusedName(const QFileInfo &file, AsideBecause why, const CivilTime &now)
{
    const QString when = now.date().toString(Qt::ISODate) + u' ' + now.time().toString(u"HHmm"_s);
    const QString base = nameFor(why).arg(file.completeBaseName(), when);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString path = file.dir().filePath(base + ending);
    for (int number = 2; isTaken(path); ++number)
        path = file.dir().filePath(base + u' ' + QString::number(number) + ending);
    return path;
}

} // namespace

SettingAside::SettingAside(const QString &path, AsideBecause why, const CivilTime &now)
    : m_real(QFileInfo(realPath(path)).absoluteFilePath())
    , m_aside(unusedName(QFileInfo(m_real), why, now))
    , m_endings(endingsAt(m_real))
    , m_hasBoth(linkAll())
{
    if (!m_hasBoth)
        renameAll();
    syncFolderOf(m_real);
}

SettingAside::~SettingAside()
{
    if (!m_isReleased)
        putBack();
}

bool SettingAside::linkAll() const
{
    for (const QString &ending : m_endings) {
        if (link(m_real + ending, m_aside + ending))
            continue;
        for (const QString &linked : m_endings.first(m_endings.indexOf(ending)))
            unlink(m_aside + linked);
        return false;
    }
    return true;
}

void SettingAside::renameAll() const
{
    for (const QString &ending : m_endings) {
        if (rename(m_real + ending, m_aside + ending))
            continue;
        for (const QString &renamed : m_endings.first(m_endings.indexOf(ending)))
            rename(m_aside + renamed, m_real + renamed);
        throw cannotRename(m_real);
    }
}

void SettingAside::freeCompanions() const
{
    if (m_hasBoth) {
        for (const QString &ending : m_endings) {
            if (!ending.isEmpty() && !unlink(m_real + ending))
                throw cannotRename(m_real);
        }
    }
    unlink(m_real + u"-shm"_s); // an index of the -wal, made anew when it is needed
    syncFolderOf(m_real);
}

// A -wal without its logbook is seen, a logbook without its -wal would not be.
void SettingAside::freeName() const
{
    if (m_hasBoth && m_endings.contains(u""_s) && !unlink(m_real))
        throw cannotRename(m_real);
    freeCompanions();
}

void SettingAside::putBack() const
{
    for (const QString &ending : m_endings) {
        if (!m_hasBoth)
            rename(m_aside + ending, m_real + ending);
        else if (QFileInfo::exists(m_real + ending) || link(m_aside + ending, m_real + ending))
            unlink(m_aside + ending);
    }
    syncFolderOf(m_real);
}

QString setAside(const QString &path, AsideBecause why, const CivilTime &now)
{
    SettingAside aside(path, why, now);
    aside.freeName();
    aside.release();
    return aside.path();
}

} // namespace turnout
