// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QPushButton;
class QTimer;
class QToolButton;

namespace turnout {

class IconLabel;
class PlainLabel;

// A line that comes over the page for ten seconds and says what was done, with Undo where it can be undone. Errors stay
// until they are closed. It stands at the top, keeps off the row or field that has the focus, and never takes the focus
// itself.
class Toasts final : public QFrame {
    Q_OBJECT

public:
    explicit Toasts(QWidget *over);

    enum class Offer { Nothing, Undo };
    void tell(const QString &text, Offer offer = Offer::Nothing);
    void showError(const Error &error);
    void dismiss();
    // Another change was made, so Undo would take back that one: a message that offers Undo goes.
    void withdrawUndo();
    QString text() const; // empty when none is shown

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text, Offer offer);
    void place();
    QRect focusRect() const;

    QWidget *m_over;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace turnout
