// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"

#include <QObject>
#include <QTimer>

namespace turnout {

// Backs up an open logbook in the background when one is due, see backupDue(). Looks a little after it was made and then
// every minute. Does nothing for a logbook in memory or one that is only read. Lives on the logbook's thread.
class BackupSchedule : public QObject {
    Q_OBJECT

public:
    // Both outlive it. The clock is the one that the logbook has.
    BackupSchedule(Logbook &logbook, const Clock &clock, QObject *parent = nullptr);
    ~BackupSchedule() override;

    // When the newest copy was made, as far as the clock knows; not valid: there is none.
    QDateTime newest() const;

    // What the timer calls: begins a backup when one is due and none is under way. After one that failed, the next looks
    // let some minutes pass.
    void look();

Q_SIGNALS:
    void backedUp(const turnout::BackupCopy &copy);
    // It is tried again by itself.
    void failed(const turnout::Error &error);

private:
    void noteEnd(const Result<std::optional<BackupCopy>> &made);

    Logbook &m_logbook;
    const Clock &m_clock;
    QTimer m_timer;
    BackgroundRunner::Job m_job; // null: none is under way
    int m_looksToSkip = 0;       // counted, for a clock may be set
};

} // namespace turnout
