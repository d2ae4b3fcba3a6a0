// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

class QTimer;

namespace turnout {

// A whole number for a form. A change is told once the typing or stepping has paused, or on Enter or when the focus
// leaves, so that holding an arrow is one change. The wheel changes it only while it has the focus.
class NumberField final : public QSpinBox {
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    int number() const { return m_number; }
    void setNumber(int number); // no signal; drops what was typed
    bool isPending() const;     // something is typed or stepped to that was not told yet
    void commit();

Q_SIGNALS:
    void numberChanged(int number);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_number = 0; // as told last
    QTimer *m_pause;
};

} // namespace turnout
