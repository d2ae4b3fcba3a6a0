// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasefield.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace turnout {

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_eye(makeIconButton(Icon::Eye, tr("Show what is typed: %1").arg(name)))
{
    setProperty("tall", true);
    setEchoMode(QLineEdit::Password);
    setAccessibleName(name);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addWidget(m_eye, 0, Qt::AlignRight);
    constexpr int EyeRoom = 36;
    setTextMargins(0, 0, EyeRoom, 0);
    m_eye->setCheckable(true);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QToolButton::toggled, this,
            [this](bool seen) { setEchoMode(seen ? QLineEdit::Normal : QLineEdit::Password); });
}

void PassphraseField::reset()
{
    setText({}); // clear() would keep it, to be undone
    m_eye->setChecked(false);
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
