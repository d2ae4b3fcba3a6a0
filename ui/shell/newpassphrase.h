// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

namespace turnout {

class PassphraseField;

// Asks for a passphrase that is being chosen, twice, and says in words how it would stand. Belongs to the page that
// asks; that page says what is wrong.
class NewPassphrase final : public QWidget {
    Q_OBJECT

public:
    // `label` stands over the first field, with its mnemonic; `name` is that field's name for screen readers.
    NewPassphrase(const QString &label, const QString &name, QWidget *parent = nullptr);

    // What stands against it, in words; empty when nothing does. The focus goes to where it is to be mended.
    QString check();
    QString passphrase() const; // as typed in the first field
    void reset();               // nothing typed, and hidden again

Q_SIGNALS:
    void submitted(); // Enter in the second field

private:
    void showVerdict();

    PassphraseField *m_first;
    PassphraseField *m_second;
    IconLine *m_verdict;
    IconLine *m_capsLock;
};

} // namespace turnout
