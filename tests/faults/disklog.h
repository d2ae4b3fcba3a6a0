// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace turnout {

// One thing that a program asked of a disk. Files are numbered as they appear; names are paths below the folder that is
// watched, with / between, and the folder itself is the empty name.
struct DiskEvent {
    enum Kind {
        Write,     // `bytes` at `at` of `file`
        Resize,    // `file` to `at` bytes
        Sync,      // all of `file` that was asked so far is on the disk when this is done
        Name,      // `name` leads to `file` from now on
        Rename,    // `from` is called `name` from now on, in one step, replacing what was there
        Unname,    // `name` is gone
        SyncFolder // all names in the folder `name` are on the disk when this is done
    };

    Kind kind = Write;
    int file = -1; // Folder for a folder
    qint64 at = 0;
    QByteArray bytes = {};
    QString name = {};
    QString from = {};
};

// All that a program asked of the files in one folder, in order, and what was there at the start, which is taken to be
// on the disk.
struct DiskLog {
    static constexpr int Folder = -1; // the number of anything that is a folder

    QMap<QString, int> namesAtStart;
    QHash<int, QByteArray> contentsAtStart;
    QList<DiskEvent> events;
    int unseenWrites = 0; // changes found only when a file was synced; their single writes are not known
};

} // namespace turnout
