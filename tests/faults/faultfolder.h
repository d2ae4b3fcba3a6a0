// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace turnout {

// A folder that goes when the test ends; in memory where the system has such a place. A killed program leaves the
// system's cache alone and a power cut is simulated, so a disk would prove nothing more, only take longer.
class FaultFolder {
public:
    FaultFolder()
        : m_folder(pattern())
    {
        REQUIRE(m_folder.isValid());
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

private:
    static QString pattern()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/turnout-faults-XXXXXX");
    }

    QTemporaryDir m_folder;
};

} // namespace turnout
