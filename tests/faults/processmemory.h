// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace turnout {

// What another process of ours holds in memory, read from /proc: every page that a core dump of it would hold. Pages of
// program files that it cannot write are left out, as a dump leaves them out.
class ProcessMemory {
public:
    // Reads it at once; the process should have nothing to do meanwhile. Fails the test when it cannot be read.
    explicit ProcessMemory(qint64 pid);

    qint64 bytes() const { return m_bytes; } // that were read
    qsizetype count(const QByteArray &needle) const;
    // Where it stands, a line for each place, with some of what is around it; for finding who left it there.
    QStringList places(const QByteArray &needle) const;

private:
    struct Stretch {
        quint64 address;
        QByteArray name; // "[heap]", "[stack]", a file, or none
        QByteArray content;
    };
    QList<Stretch> m_stretches;
    qint64 m_bytes = 0;
};

} // namespace turnout
