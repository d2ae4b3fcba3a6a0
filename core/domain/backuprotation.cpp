// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backuprotation.h"

#include <QSet>
#include <algorithm>
#include <functional>
#include <numeric>

namespace turnout {

namespace {

constexpr qint64 SecondsAnHour = 3600;

using Slot = std::function<qint64(const QDateTime &)>;

qint64 hourOf(const QDateTime &at)
{
    return at.toSecsSinceEpoch() / SecondsAnHour;
}

qint64 dayOf(const QDateTime &at)
{
    return at.toUTC().date().toJulianDay();
}

qint64 monthOf(const QDateTime &at)
{
    const QDate day = at.toUTC().date();
    return 12LL * day.year() + day.month();
}

bool isRoutine(BackupReason reason)
{
    return reason == BackupReason::Hourly || reason == BackupReason::Daily;
}

// Takes the newest copy of each of the `most` newest slots out of what is to go. `newestFirst`: places of one kind.
void keepSlots(const QList<BackupAge> &copies, const QList<qsizetype> &newestFirst, const Slot &slotOf, int most,
               QSet<qsizetype> &going)
{
    QSet<qint64> taken;
    for (const qsizetype place : newestFirst) {
        if (taken.size() == most)
            return;
        const qint64 slot = slotOf(copies[place].at);
        if (!taken.contains(slot)) {
            taken.insert(slot);
            going.remove(place);
        }
    }
}

QList<qsizetype> placesNewestFirst(const QList<BackupAge> &copies)
{
    QList<qsizetype> places(copies.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(),
                     [&](qsizetype a, qsizetype b) { return copies[a].at > copies[b].at; });
    return places;
}

// Sorts out one side of now.
void keepOf(const QList<BackupAge> &copies, const QList<qsizetype> &newestFirst, QSet<qsizetype> &going)
{
    QList<qsizetype> routine;
    QHash<BackupReason, int> kept;
    for (const qsizetype place : newestFirst) {
        if (isRoutine(copies[place].reason))
            routine.append(place);
        else if (++kept[copies[place].reason] <= rotation::OfReason)
            going.remove(place);
    }
    keepSlots(copies, routine, hourOf, rotation::Hours, going);
    keepSlots(copies, routine, dayOf, rotation::Days, going);
    keepSlots(copies, routine, monthOf, rotation::Months, going);
}

} // namespace

QList<qsizetype> rotatedAway(const QList<BackupAge> &copies, const QDateTime &now)
{
    const bool thawed = hasThawed(copies);
    QList<qsizetype> past, future;
    QSet<qsizetype> going;
    for (const qsizetype place : placesNewestFirst(copies)) {
        if (copies[place].isFrozen && !thawed)
            continue;
        going.insert(place);
        (copies[place].at > now ? future : past).append(place);
    }
    keepOf(copies, past, going);
    keepOf(copies, future, going);
    QList<qsizetype> sorted = going.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

bool hasThawed(const QList<BackupAge> &copies)
{
    QSet<qint64> days;
    for (const BackupAge &copy : copies) {
        if (!copy.isFrozen)
            days.insert(dayOf(copy.at));
    }
    return days.size() >= rotation::Days;
}

std::optional<BackupReason> backupDue(const QList<BackupAge> &copies, const QDateTime &now, SinceNewest since)
{
    std::optional<QDateTime> newest;
    bool hasTodays = false;
    for (const BackupAge &copy : copies) {
        if (copy.at > now)
            continue;
        hasTodays = hasTodays || (isRoutine(copy.reason) && dayOf(copy.at) == dayOf(now));
        if (!newest || copy.at > *newest)
            newest = copy.at;
    }
    if (!hasTodays)
        return BackupReason::Daily;
    if (since == SinceNewest::Changed && newest->secsTo(now) >= SecondsAnHour)
        return BackupReason::Hourly;
    return std::nullopt;
}

} // namespace turnout
