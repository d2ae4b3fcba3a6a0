// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

class QTimer;

namespace turnout {

// Says when nobody has typed, clicked or moved the mouse for some minutes, anywhere in the program. Only what came from
// keyboard, mouse, touch or pen counts. It goes by the clock on the wall, so that a computer that slept meanwhile has
// been idle too. The clock outlives it.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    void start(int minutes); // from now on; at least 1
    void stop();
    bool isWatching() const { return m_minutes > 0; }
    // Asks the clock. Its own timer calls it every few seconds; a test does so itself.
    void look();

Q_SIGNALS:
    void idle(); // once; then it stops

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    QDateTime m_lastInput; // UTC
    int m_minutes = 0;     // 0: not watching
    QTimer *m_timer;
};

} // namespace turnout
