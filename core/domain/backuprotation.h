// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QDateTime>
#include <QList>

namespace turnout {

using namespace Qt::StringLiterals;

// Why a copy of a logbook was made.
enum class BackupReason {
    Hourly,     // something had changed
    Daily,      // the first of a day
    Migration,  // before the file was brought to a newer schema
    Import,     // before an import
    Restore,    // before a backup took the logbook's place
    Passphrase, // before the passphrase or the encryption changed
    Asked,      // by hand
};

// Also part of a copy's file name.
template <>
inline constexpr auto words<BackupReason> = std::to_array<Word<BackupReason>>({
    {BackupReason::Hourly, "hourly"_L1},
    {BackupReason::Daily, "daily"_L1},
    {BackupReason::Migration, "migration"_L1},
    {BackupReason::Import, "import"_L1},
    {BackupReason::Restore, "restore"_L1},
    {BackupReason::Passphrase, "passphrase"_L1},
    {BackupReason::Asked, "asked"_L1},
});

// What the rotation knows of a copy.
struct BackupAge {
    QDateTime at; // UTC
    BackupReason reason = BackupReason::Hourly;
    bool isFrozen = false; // it was there when a backup was restored

    bool operator==(const BackupAge &) const = default;
};

// How many copies rotation keeps of each kind.
namespace rotation {
constexpr int Hours = 24;   // of hourly and daily copies, the newest of each of so many hours that have one,
constexpr int Days = 14;    // of each of so many days,
constexpr int Months = 12;  // and of each of so many months
constexpr int OfReason = 5; // of every other reason, the newest
} // namespace rotation

// The places in `copies`, in ascending order, of those that rotation removes. Of two made in the same second the one
// that stands first counts as the newer. Slots are hours, days and months (UTC)
// that have a copy, counted from the newest, so that time passing by itself, or a clock set forward, removes nothing.
// Copies from after `now`, made while the clock was ahead, are counted apart: they push out nothing made since. Frozen
// copies stay until hasThawed(). What is kept is kept again when it is asked of once more.
QList<qsizetype> rotatedAway(const QList<BackupAge> &copies, const QDateTime &now);

// Whether the copies that were there at a restore rotate again: once as many later days as rotation keeps have a copy.
// It hangs on the copies alone, not on the clock.
bool hasThawed(const QList<BackupAge> &copies);

// Which copy is due, from those there are of a logbook; nothing when none is. The first of a day (UTC) always, whatever
// was copied that day by hand or for another reason, which does not stay for as long as a day's; after that one an hour
// while something `changed` since the newest. Copies from after `now` do not count, so a clock set back does not stop
// backups.
enum class SinceNewest { Unchanged, Changed };
std::optional<BackupReason> backupDue(const QList<BackupAge> &copies, const QDateTime &now, SinceNewest since);

} // namespace turnout
