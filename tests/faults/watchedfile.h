// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// A picture that nobody has reason to open, and a count of how often any program did all the same.
class WatchedFile {
public:
    explicit WatchedFile(const QString &path); // makes it
    ~WatchedFile();
    WatchedFile(const WatchedFile &) = delete;
    WatchedFile &operator=(const WatchedFile &) = delete;

    QString url() const { return QStringLiteral("file://") + m_path; }
    int timesOpened(); // since the last look

private:
    QString m_path;
    int m_watch;
};

} // namespace turnout
