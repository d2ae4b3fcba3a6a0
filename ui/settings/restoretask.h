// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"
#include "ui/settings/taskcard.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace turnout {

class PassphraseField;

// Shows what a backup holds beside what the logbook holds, and puts it in the logbook's place once that is confirmed.
class RestoreTask final : public TaskCard {
    Q_OBJECT

public:
    RestoreTask(const PageContext &context, const backups::Copy &copy, QWidget *parent = nullptr);

    QWidget *firstField() const override;

Q_SIGNALS:
    void restoreConfirmed(const QString &copy, const turnout::Secret &secret);

private:
    void addPassphrase();
    void look();
    void show(const backups::Contents &contents);
    void addRow(const QString &what, const QString &now, const QString &then);

    PageContext m_context;
    backups::Copy m_copy;
    Secret m_secret;
    IconLine *m_looking;
    QWidget *m_asks;
    PassphraseField *m_passphrase;
    QWidget *m_compared;
    QGridLayout *m_grid;
    QPushButton *m_restore;
};

} // namespace turnout
