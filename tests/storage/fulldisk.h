// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// While it lives, the engine finds the disk full when it writes to files whose name ends so, beyond that many bytes.
// One at a time.
class FullDisk {
public:
    FullDisk(const QString &ending, qint64 bytes);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    bool wasHit() const;
};

} // namespace turnout
