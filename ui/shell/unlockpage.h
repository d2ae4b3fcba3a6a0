// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

#include <QDateTime>

class QCheckBox;
class QTimer;

namespace turnout {

class Clock;
class PassphraseField;
class RecoveryKeyField;
class UnlockDelays;

// Asks for what opens a logbook: its passphrase, or the recovery key. It names the file, and gives no hint and no count
// of attempts. After a wrong one it takes the next only when the file's delay is over.
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    // Both outlive the page.
    UnlockPage(const Clock &clock, const UnlockDelays &delays, QWidget *parent = nullptr);

    struct Asked {
        QString path;
        QDateTime lastOpened;  // UTC; invalid: not on this computer
        int minutesToLock = 5; // without typing, after which it locks again
        QString back = {};     // words of the way back; empty: there is none
    };
    void ask(const Asked &asked);
    void sayWrong(); // of what was typed last: it does not open the file
    void showProblem(const QString &message);
    QString problem() const;

    void offerRestore(); // for a file that may be damaged: until the next ask()
    // Whether "Remember on this computer" is shown, and ticked.
    enum class Remember { NotOffered, No, Yes };
    void setRemember(Remember remember);
    Remember remember() const;

    // Looks whether the delay is over. Its own timer calls it; a test does so itself.
    void look();

Q_SIGNALS:
    void passphraseTyped(const QString &passphrase);
    void recoveryKeyTyped(const QString &recoveryKey);
    void openOtherRequested();
    void restoreRequested();
    void backRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *card();
    QLayout *head();
    QLayout *ways();
    enum class By { Passphrase, RecoveryKey };
    void askBy(By by);
    void forgetTyped();
    void submit();
    QString whereAndWhen(const Asked &asked) const;

    const Clock &m_clock;
    const UnlockDelays &m_delays;
    QString m_path;
    By m_by = By::Passphrase;
    PlainLabel *m_name;
    ElidedLabel *m_folder;
    PlainLabel *m_label;
    PassphraseField *m_passphrase;
    RecoveryKeyField *m_recoveryKey;
    IconLine *m_capsLock;
    IconLine *m_problem;
    QCheckBox *m_remember;
    QPushButton *m_unlock;
    QPushButton *m_other;
    QPushButton *m_back;
    QPushButton *m_restore;
    QPushButton *m_instead;
    PlainLabel *m_locksAgain;
    QTimer *m_timer;
};

// A card in the middle of a page, as wide as the unlock card of the design, with a line below it where one is given.
QWidget *centred(QWidget *card, QWidget *below = nullptr);

} // namespace turnout
