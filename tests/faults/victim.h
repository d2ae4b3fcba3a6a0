// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <chrono>
#include <optional>

namespace turnout {

// faults_worker at work in a process of its own, until it is killed as the system kills: at once, with nothing said.
class Victim {
public:
    // The passphrase goes to its input; none for a plain logbook.
    Victim(const QStringList &words, const std::optional<QString> &passphrase);
    ~Victim();
    Victim(const Victim &) = delete;
    Victim &operator=(const Victim &) = delete;

    // Waits until it has said that many lines in all, or has ended. Gives whether it said them.
    bool hasSaid(qsizetype lines);
    // Watches what it says for that long.
    void watch(std::chrono::microseconds time);
    // Kills it where it stands, and reads what it had said before. Harmless where it ended by itself.
    void kill();

    const QStringList &lines() const { return m_lines; }
    QString complaint() const { return m_complaint; } // what it said on standard error
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    int exitCode() const { return m_process.exitCode(); }

private:
    void listen();

    QProcess m_process;
    QByteArray m_heard; // an unfinished line
    QStringList m_lines;
    QString m_complaint;
};

} // namespace turnout
