// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QString>
#include <QStringList>

namespace turnout {

enum class AsideBecause { Damaged, Moved, Replaced };

// The same in two steps, for whoever puts another file in its place: first it has both names, and nothing is gone from
// the old one. What is not released is put back as it was.
class SettingAside {
public:
    // Where files cannot have two names, it has only the new one at once.
    SettingAside(const QString &path, AsideBecause why, const CivilTime &now);
    ~SettingAside();
    SettingAside(const SettingAside &) = delete;
    SettingAside &operator=(const SettingAside &) = delete;

    const QString &path() const { return m_aside; } // the new one

    // Takes the old names of the -wal and -journal away, which would be taken for those of the next file of this name,
    // and damage it.
    void freeCompanions() const;
    // Takes the logbook's own old name away, and theirs. Throws Error::ReadOnly.
    void freeName() const;
    // From now on nothing is put back.
    void release() { m_isReleased = true; }

private:
    bool linkAll() const;
    void renameAll() const;
    void putBack() const;

    QString m_real;
    QString m_aside;
    QStringList m_endings; // of the files there are: "" of the logbook itself
    bool m_hasBoth = false;
    bool m_isReleased = false;
};

// Renames a logbook that nobody has open, with the -wal and -journal beside it, so that its name is free and nothing is lost:
// "work damaged 2026-11-25 0942.turnout" in the same folder, or "… 2.turnout" where that is taken. Gives the new path.
// Of a file that is gone and left a -wal, that is renamed alone.
// The caller holds its lock. Throws Error::ReadOnly, and then nothing was renamed.
QString setAside(const QString &path, AsideBecause why, const CivilTime &now);

} // namespace turnout
