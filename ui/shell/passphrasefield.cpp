// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasefield.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace turnout {

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setProperty("tall", true);
    setEchoMode(QLineEdit::Password);
    setAccessibleName(name);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QAction *eye = addAction(icon(Icon::Eye, Tone::Secondary), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show what is typed"));
    connect(eye, &QAction::triggered, this,
            [this] { setEchoMode(echoMode() == QLineEdit::Password ? QLineEdit::Normal : QLineEdit::Password); });
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        Q_EMIT capsLockSeen(false); // pressed: what it is now shows with the next letter
    } else if (typed.size() == 1 && typed.front().isLetter() && typed.front().isUpper() != typed.front().isLower()) {
        const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockSeen(typed.front().isUpper() != shifted);
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace turnout
