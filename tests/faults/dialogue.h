// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace turnout {

// A program at work in a process of its own that is spoken with line by line. What it says on standard error goes to the
// test's own. It ends when this goes.
class Dialogue {
public:
    // The first of `words` is the program.
    explicit Dialogue(QStringList words, const QStringList &environment = {});
    ~Dialogue();
    Dialogue(const Dialogue &) = delete;
    Dialogue &operator=(const Dialogue &) = delete;

    void say(const QByteArray &line);
    // The next line it says. Fails the test when it says nothing more, or nothing for a minute.
    QString hear();
    // All lines up to one that begins so, which comes last.
    QStringList hearUntil(const QString &beginning);
    qint64 pid() const { return m_process.processId(); }
    bool isAlive() const { return m_process.state() == QProcess::Running; }
    int end(); // lets its input end, waits, and gives the exit code; -1 for a crash

private:
    QProcess m_process;
};

// The words that start faults_worker.
QStringList workerWords(const QStringList &words);

} // namespace turnout
