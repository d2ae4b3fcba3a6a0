// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// A hold on the bytes of a file that may lose its name meanwhile. Closing it drops the locks that this process has on
// the file, so let it go after every connection to it.
class HeldBytes {
public:
    explicit HeldBytes(const QString &path); // holds nothing where there is no such file
    ~HeldBytes();
    HeldBytes(const HeldBytes &) = delete;
    HeldBytes &operator=(const HeldBytes &) = delete;

    // Writes zeros over them, as well as the medium allows: a solid-state disk, a file system that writes elsewhere, a
    // snapshot or a backup may keep them. Says nothing of a failure, for the file is to go in any case.
    void overwrite() const;

private:
    int m_file = -1;
};

// Overwrites a file that was never to be read by others, then removes it.
void eraseFile(const QString &path);

} // namespace turnout
