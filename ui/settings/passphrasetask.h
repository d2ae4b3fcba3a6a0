// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/settings/taskcard.h"

namespace turnout {

class Logbook;
class NewPassphrase;
class PassphraseField;
class ProgressLine;

// Sets, changes or removes the passphrase of the logbook, which writes its whole file anew.
class PassphraseTask final : public TaskCard {
    Q_OBJECT

public:
    enum class Job { Set, Change, Remove };

    // The logbook outlives the card.
    PassphraseTask(Job job, Logbook &logbook, QWidget *parent = nullptr);

    QWidget *firstField() const override;
    bool isBusy() const override;

Q_SIGNALS:
    void failed(); // and what it failed after may be done all the same: the logbook knows

private:
    void addPresent();
    void submit();
    bool isPresentRight();
    void work();
    void setAsking(bool asking);
    void finish(const Result<void> &changed);

    Job m_job;
    Logbook &m_logbook;
    PassphraseField *m_present = nullptr; // not asked for by Set
    NewPassphrase *m_new = nullptr;       // not asked for by Remove
    QPushButton *m_submit;
    ProgressLine *m_working;
};

} // namespace turnout
