// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/sqlite/database.h"

#include <memory>

namespace turnout {

// Brings a logbook under another key, or under none: a whole copy under the new key is written beside it and then takes
// its place in one step, so that at any moment the old file or the new one is there whole. It takes as much room
// as the logbook. Made, used and gone without leaving anything behind unless the program or the power ends in between;
// removeLeftover() is for then. One thread at a time; the two steps may be on different ones.
class Rewriting {
public:
    // `from` opens the file at `path`. An empty key is that of a plain logbook.
    Rewriting(const QString &path, const Key &from, const Key &to);
    ~Rewriting();

    // Copies everything, verifies the copy as a backup is verified, and sees that it is on the disk. Other connections
    // may read meanwhile and none may write. Reports bytes written of bytes in all, then (0, 0) while it verifies; when
    // it is cancelled or fails it throws, and the logbook is as it was. Throws Error::Busy, DiskFull, ReadOnly,
    // Damaged.
    void writeCopy(Progress &progress);

    const Key &newKey() const { return m_to; }

    // Puts the copy in the logbook's place. Every other connection to it must be closed. Throws Error::Busy while
    // another program has it open, Conflict when something was written since the copy; the logbook is then as it
    // was. What was plain is overwritten once it has lost its name.
    void takePlace();

    // Removes what an interrupted rewriting left beside the logbook at `path`; what is plain of it is overwritten
    // first. For whoever alone may write to the logbook.
    static void removeLeftover(const QString &path);

private:
    void attachCopy() const;
    void copyRows(Progress &progress) const;
    void verify(const QStringList &counts, Progress &progress) const;
    void takeAlone(const Database &source) const;
    QString pragma(QStringView name) const { return m_source->pragma(name); }

    QString m_path;
    QString m_copy;
    Key m_to;
    std::unique_ptr<Database> m_source; // our own connection to the logbook, under the old key
    QString m_version;                  // changes with every commit of another connection
    bool m_isPlain;                     // the old file
    bool m_isCopying = false;           // the copy is there, and ours to remove
};

} // namespace turnout
