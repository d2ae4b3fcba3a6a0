// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace turnout {

// A field for a passphrase, with an eye to show what was typed. Tells when Caps Lock seems to be on: Qt cannot ask the
// keyboard, so it goes by letters whose case does not fit Shift.
class PassphraseField final : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseField(const QString &name, QWidget *parent = nullptr);

    void reset(); // nothing typed, and hidden again

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *m_eye;
};

} // namespace turnout
