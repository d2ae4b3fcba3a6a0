// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backuprotation.h"

#include "tests/support/precompiled.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

const QDateTime Now = utc(u"2026-11-25T09:42:12"_s);

BackupAge hourly(const QDateTime &at)
{
    return {at, BackupReason::Hourly};
}

QList<BackupAge> kept(QList<BackupAge> copies, const QDateTime &now = Now)
{
    QList<qsizetype> going = rotatedAway(copies, now);
    while (!going.isEmpty())
        copies.removeAt(going.takeLast());
    return copies;
}

// Copies of some weeks about now, of any reason, some frozen.
QList<BackupAge> anyCopies()
{
    const auto times = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-90'000, 20'000)); // minutes from now
    QList<BackupAge> copies;
    for (const int minutes : times)
        copies.append({Now.addSecs(60LL * minutes), BackupReason(*rc::gen::inRange(0, 7)), *rc::gen::inRange(0, 4) == 0});
    return copies;
}

constexpr qsizetype LargestSide = rotation::Hours + rotation::Days + rotation::Months + 5 * rotation::OfReason;

} // namespace

TEST_CASE("an hour keeps its newest copy for a day's worth of hours", "[rotation]")
{
    QList<BackupAge> copies;
    for (int half = 0; half < 2 * 30; ++half)
        copies.append(hourly(utc(u"2026-11-24T23:50:00"_s).addSecs(-1800 * half))); // 30 hours, within two days
    const QList<BackupAge> rest = kept(copies);
    CHECK(rest.size() == rotation::Hours + 1); // and the newest of the day before, which no hour kept
    CHECK(rest.first() == copies.first());
    CHECK_FALSE(rest.contains(copies[1])); // half an hour earlier, in the same hour
}

TEST_CASE("a copy a day is kept for fourteen days, one a month for twelve months", "[rotation]")
{
    QList<BackupAge> copies;
    for (int day = 0; day < 3 * 365; ++day)
        for (int hour = 0; hour < 3; ++hour)
            copies.append({Now.addDays(-day).addSecs(-3600 * hour), hour == 2 ? BackupReason::Daily : BackupReason::Hourly});
    const QList<BackupAge> rest = kept(copies);
    // 24 hours are the three of eight days; six more days; eleven months before this one.
    CHECK(rest.size() == 24 + 6 + 11);
    CHECK(rest.last().at == utc(u"2025-12-31T09:42:12"_s));
}

TEST_CASE("copies before what could go wrong are kept by number, not by age", "[rotation]")
{
    QList<BackupAge> copies;
    for (int i = 0; i < 8; ++i)
        copies.append({Now.addDays(-400 - i), BackupReason::Import});
    copies.append({Now.addYears(-3), BackupReason::Migration});
    for (int i = 0; i < 40; ++i)
        copies.append(hourly(Now.addSecs(-3600 * i)));
    const QList<BackupAge> rest = kept(copies);
    CHECK(rest.contains(copies[4]));
    CHECK_FALSE(rest.contains(copies[5]));
    CHECK(rest.contains(copies[8]));
}

TEST_CASE("what was there at a restore stays until a fortnight of later days has copies", "[rotation]")
{
    QList<BackupAge> copies;
    for (int minute = 0; minute < 50; ++minute)
        copies.append({Now.addDays(-20).addSecs(-60 * minute), BackupReason::Hourly, true});
    for (int day = 0; day < rotation::Days - 1; ++day)
        copies.append({Now.addDays(-day), BackupReason::Daily});
    CHECK_FALSE(hasThawed(copies));
    CHECK(rotatedAway(copies, Now).isEmpty());

    copies.append({Now.addDays(-(rotation::Days - 1)), BackupReason::Daily});
    CHECK(hasThawed(copies));
    CHECK(rotatedAway(copies, Now).size() >= 45);
}

TEST_CASE("a clock set back or forward does not cost a recent copy", "[rotation]")
{
    QList<BackupAge> copies;
    for (int hour = 0; hour < rotation::Hours; ++hour)
        copies.append(hourly(Now.addSecs(-3600 * hour)));
    CHECK(kept(copies, Now.addYears(4)) == copies);
    CHECK(kept(copies, Now.addYears(-4)) == copies);

    // Made for a month while the clock was four years ahead: those made since it was put right all stay.
    for (int hour = 0; hour < 24 * 30; ++hour)
        copies.append(hourly(Now.addYears(4).addSecs(3600 * hour)));
    const QList<BackupAge> rest = kept(copies);
    for (int hour = 0; hour < rotation::Hours; ++hour)
        CHECK(rest.contains(copies[hour]));
}

TEST_CASE("the newest copy is never rotated away, so something always stays", "[rotation][property]")
{
    CHECK(rc::check([] {
        const QList<BackupAge> copies = anyCopies();
        RC_PRE(!copies.isEmpty());
        const QList<BackupAge> rest = kept(copies);
        const auto newest = std::max_element(copies.begin(), copies.end(),
                                             [](const BackupAge &a, const BackupAge &b) { return a.at < b.at; });
        RC_ASSERT(std::any_of(rest.begin(), rest.end(), [&](const BackupAge &copy) { return copy.at == newest->at; }));
    }));
}

TEST_CASE("the newest of those made until now is never rotated away either", "[rotation][property]")
{
    CHECK(rc::check([] {
        QList<BackupAge> copies = anyCopies();
        copies.prepend(hourly(Now)); // just made
        RC_ASSERT(kept(copies).contains(copies.first()));
    }));
}

TEST_CASE("rotation asked again removes nothing more", "[rotation][property]")
{
    CHECK(rc::check([] {
        const QList<BackupAge> rest = kept(anyCopies());
        RC_ASSERT(rotatedAway(rest, Now).isEmpty());
    }));
}

TEST_CASE("the clock alone removes nothing of what was rotated", "[rotation][property]")
{
    CHECK(rc::check([] {
        QList<BackupAge> copies = anyCopies();
        copies.removeIf([](const BackupAge &copy) { return copy.at > Now; });
        const QDateTime otherwise = Now.addSecs(60LL * *rc::gen::inRange(-3'000'000, 3'000'000));
        RC_ASSERT(rotatedAway(kept(copies), otherwise).isEmpty());
    }));
}

TEST_CASE("rotation keeps no more than it says", "[rotation][property]")
{
    CHECK(rc::check([] {
        QList<BackupAge> copies = anyCopies();
        for (BackupAge &copy : copies)
            copy.isFrozen = false;
        RC_ASSERT(kept(copies).size() <= 2 * LargestSide);
        copies.removeIf([](const BackupAge &copy) { return copy.at > Now; });
        RC_ASSERT(kept(copies).size() <= LargestSide);
    }));
}

TEST_CASE("frozen copies stay whatever else there is", "[rotation][property]")
{
    CHECK(rc::check([] {
        const QList<BackupAge> copies = anyCopies();
        RC_PRE(!hasThawed(copies));
        const QList<BackupAge> rest = kept(copies);
        for (const BackupAge &copy : copies)
            RC_ASSERT(!copy.isFrozen || rest.contains(copy));
    }));
}

TEST_CASE("a day's first copy is due, then one an hour while something changed", "[rotation]")
{
    const auto due = [](const QList<QDateTime> &times, SinceNewest since = SinceNewest::Changed) {
        QList<BackupAge> copies;
        for (const QDateTime &at : times)
            copies.append(hourly(at));
        const auto reason = backupDue(copies, Now, since);
        return reason ? word(*reason) : u"none"_s;
    };
    CHECK(due({}) == u"daily"_s);
    CHECK(due({}, SinceNewest::Unchanged) == u"daily"_s);
    CHECK(due({Now.addDays(-1)}, SinceNewest::Unchanged) == u"daily"_s);
    CHECK(due({utc(u"2026-11-24T23:59:59"_s)}) == u"daily"_s);
    CHECK(due({Now.addSecs(-3599)}) == u"none"_s);
    CHECK(due({Now.addSecs(-3600)}) == u"hourly"_s);
    CHECK(due({Now.addSecs(-7200)}, SinceNewest::Unchanged) == u"none"_s);
    CHECK(due({Now.addSecs(-7200), Now.addSecs(-60)}) == u"none"_s);
    CHECK(due({Now}) == u"none"_s);
}

TEST_CASE("copies from a clock that was ahead do not stop backups, and do not make one every minute", "[rotation]")
{
    const QDateTime ahead = Now.addYears(2);
    CHECK(backupDue({hourly(ahead)}, Now, SinceNewest::Changed) == BackupReason::Daily);
    CHECK(backupDue({hourly(ahead), hourly(Now.addSecs(-60))}, Now, SinceNewest::Changed) == std::nullopt);
    CHECK(backupDue({hourly(ahead), hourly(Now.addSecs(-3600))}, Now, SinceNewest::Changed) == BackupReason::Hourly);
}

TEST_CASE("what was copied by hand or before a step is no day's copy, but puts off the next of an hour", "[rotation]")
{
    const auto other = GENERATE(BackupReason::Asked, BackupReason::Import, BackupReason::Migration,
                                BackupReason::Restore, BackupReason::Passphrase);
    const BackupAge justNow{Now.addSecs(-60), other};
    CHECK(backupDue({justNow}, Now, SinceNewest::Unchanged) == BackupReason::Daily);
    CHECK(backupDue({justNow, {Now.addSecs(-7200), BackupReason::Daily}}, Now, SinceNewest::Changed) == std::nullopt);
}
