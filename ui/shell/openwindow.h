// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace turnout {

// By which a second start of the program finds the window that is open for a file already. A socket for this user
// alone, whose name tells nothing of the file.
class OpenWindow final : public QObject {
    Q_OBJECT

public:
    explicit OpenWindow(QObject *parent = nullptr);
    ~OpenWindow() override;

    // From now on this program has the window of that file; empty: of none. False when another one has.
    bool standFor(const QString &path);
    // Asks the window of that file to come to the front. Whether there is one that did, within half a second.
    static bool raise(const QString &path);

Q_SIGNALS:
    void raiseAsked();

private:
    void answer();

    QLocalServer *m_server;
};

} // namespace turnout
