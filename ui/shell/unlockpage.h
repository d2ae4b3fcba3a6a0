// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

#include <QDateTime>

namespace turnout {

class PassphraseField;

// Asks for the passphrase of a logbook. It names the file, and gives no hint and no count of attempts.
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    void ask(const QString &path);
    void showProblem(const QString &message);
    QString problem() const;

Q_SIGNALS:
    void passphraseTyped(const QString &passphrase);
    void openOtherRequested();

private:
    QWidget *card();
    void submit();

    PlainLabel *m_name;
    PlainLabel *m_folder;
    PassphraseField *m_passphrase;
    IconLine *m_capsLock;
    IconLine *m_problem;
};

// A card in the middle of a page, as wide as the unlock card of the design.
QWidget *centred(QWidget *card);

} // namespace turnout
