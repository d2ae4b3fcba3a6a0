// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/safetycard.h"

#include <QDate>

class QPushButton;

namespace turnout {

// Whether the logbook is encrypted, and what can be done about it.
class PassphraseCard final : public SafetyCard {
    Q_OBJECT

public:
    explicit PassphraseCard(QWidget *parent = nullptr);

    struct State {
        bool isOnFile = true; // a logbook in memory cannot be encrypted
        bool isEncrypted = false;
        bool isReadOnly = false;
        QDate sheetMade; // of the recovery key it has now; not valid: never
        QDate today;
    };
    void show(const State &state);
    // The button to go on from: what is most wanted here.
    QWidget *firstButton() const;

Q_SIGNALS:
    void setRequested();
    void changeRequested();
    void removeRequested();
    void sheetRequested();

private:
    IconLine *m_encryption;
    IconLine *m_sheet;
    IconLine *m_readOnly;
    QPushButton *m_set;
    QPushButton *m_change;
    QPushButton *m_makeSheet;
    QPushButton *m_remove;
};

} // namespace turnout
