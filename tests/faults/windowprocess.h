// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/dialogue.h"

#include <QTemporaryDir>

namespace turnout {

// The program's window in a process of its own, see windowmain.cpp. Each call does what it says by key presses and
// gives what the window shows after it: "open", "UnlockPage", "StartPage".
class WindowProcess {
public:
    // `before` are words that start it instead of the test itself, setpriv with its options for one.
    explicit WindowProcess(const QStringList &before = {}, const QStringList &environment = {});

    QString open(const QString &path) { return ask("open " + path.toUtf8()); }
    QString type(const QByteArray &text) { return ask("type " + text); }
    QString press(const QByteArray &keys) { return ask("press " + keys); } // "Ctrl+L"
    QString run(const QByteArray &action) { return ask("run " + action); } // "Close this logbook"
    QString showPages() { return ask("pages all"); }
    QString visibleText() { return ask("read all"); } // of labels
    QString folder() const { return m_folder.path(); } // of its settings
    qint64 pid() const { return m_dialogue.pid(); }
    qint64 lastAnswer() const { return m_lastAnswer; } // how long it took, in milliseconds

private:
    QString ask(const QByteArray &line);

    QTemporaryDir m_folder;
    Dialogue m_dialogue;
    qint64 m_lastAnswer = 0;
};

} // namespace turnout
