// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/logbook/backups.h"
#include "ui/settings/passphrasetask.h"
#include "ui/shell/page.h"

#include <QPointer>

class QStackedWidget;

namespace turnout {

class BackupsCard;
class CheckCard;
class PassphraseCard;
class RestoreTask;

// What keeps the logbook safe: its passphrase, its backups, and a check of the file. A job that asks for more (a new
// passphrase, the recovery sheet, a restore) takes the page over as a card of its own until it is done or given up.
class SafetyPage final : public Page {
    Q_OBJECT

public:
    explicit SafetyPage(const PageContext &context);

    void open(const Destination &destination) override;
    bool offers(ActionId id) const override;
    void run(ActionId id) override;
    bool goBack() override;
    bool settle() override;
    QString status() const override;
    QList<QWidget *> panes() const override;
    void refresh() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *overview();
    void connectCards();
    void showPassphrase();
    void showBackups();

    bool isBusy() const;
    void begin(TaskCard *task);
    void beginPassphrase(PassphraseTask::Job job);
    void beginSheet();
    void beginRestore(const QString &path);
    void endTask();

    struct Checked;
    void ended(const Result<backups::Copy> &copy, const QString &said);
    void backUp();
    void chooseStick();
    void backUpTo(const QString &folder);
    void openFolder();
    void check();
    void openFinding(const Finding &finding);

    PassphraseCard *m_passphrase;
    BackupsCard *m_backups;
    CheckCard *m_check;
    QStackedWidget *m_stack;
    TaskCard *m_task = nullptr; // null: the overview is shown
    QPointer<QWidget> m_from;   // that had the focus when the task began
};

} // namespace turnout
