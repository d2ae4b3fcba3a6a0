// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backupschedule.h"

#include "core/storage/backups/backupfiles.h"
#include "core/storage/opening.h"
#include "core/storage/stores.h"

#include <chrono>

using namespace std::chrono_literals;

namespace turnout {

namespace {

constexpr auto UntilFirstLook = 20s; // a logbook opens for somebody to work in it
constexpr auto BetweenLooks = 60s;
constexpr int LooksAfterFailure = 5;

QList<BackupCopy> untilNow(const QString &logbookPath, const QDateTime &now)
{
    QList<BackupCopy> copies = backupsOf(logbookPath); // another logbook's may lie there too
    copies.removeIf([&](const BackupCopy &copy) { return copy.at > now; });
    return copies;
}

std::optional<BackupReason> due(const QList<BackupCopy> &copies, const QDateTime &now, SinceNewest since)
{
    QList<BackupAge> ages;
    for (const BackupCopy &copy : copies)
        ages.append({copy.at, copy.reason, copy.isFrozen});
    return backupDue(ages, now, since);
}

// Asked of the copy itself: a time would not tell, for the clock may have been set in between. A copy that cannot be
// read, or under an earlier passphrase, says nothing, so another one is made.
SinceNewest sinceNewest(const QList<BackupCopy> &copies, const Reader &reader, const Key &key)
{
    try {
        const auto copy = openStill(copies.first().path, key);
        if (HistoryStore(*copy).newestAudit() == reader.stores().history.newestAudit())
            return SinceNewest::Unchanged;
    } catch (const Error &) {
    }
    return SinceNewest::Changed;
}

// The reason of the copy that is due, asked on the worker.
std::optional<BackupReason> dueFor(const Reader &reader, const Key &key, const QDateTime &now)
{
    const QList<BackupCopy> copies = untilNow(reader.stores().database.path(), now);
    const auto reason = due(copies, now, SinceNewest::Changed);
    if (!reason || copies.isEmpty())
        return reason;
    return due(copies, now, sinceNewest(copies, reader, key));
}

} // namespace

BackupSchedule::BackupSchedule(Logbook &logbook, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_logbook(logbook)
    , m_clock(clock)
{
    if (!backups::mayBackUp(logbook))
        return;
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(BetweenLooks);
        look();
    });
    m_timer.start(UntilFirstLook);
}

BackupSchedule::~BackupSchedule()
{
    if (m_job)
        m_job->cancel();
}

QDateTime BackupSchedule::newest() const
{
    const QList<BackupCopy> copies = untilNow(m_logbook.path(), m_clock.utc());
    return copies.isEmpty() ? QDateTime() : copies.first().at;
}

void BackupSchedule::look()
{
    if (m_job || m_logbook.isChanging() || !backups::mayBackUp(m_logbook))
        return;
    if (m_looksToSkip > 0) {
        --m_looksToSkip;
        return;
    }
    const auto work = [key = m_logbook.key(), now = m_clock.utc()](const Reader &reader, Progress &progress) {
        const auto reason = dueFor(reader, key, now);
        return reason ? std::optional(backups::make(reader, key, *reason, progress)) : std::nullopt;
    };
    m_job = m_logbook.background().read(this, work, [this](const Result<std::optional<BackupCopy>> &made) {
        noteEnd(made);
    });
}

void BackupSchedule::noteEnd(const Result<std::optional<BackupCopy>> &made)
{
    m_job.reset();
    if (!made) {
        m_looksToSkip = LooksAfterFailure;
        Q_EMIT failed(made.error());
    } else if (*made) {
        Q_EMIT backedUp(**made);
    }
}

} // namespace turnout
