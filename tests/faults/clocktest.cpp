// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/typeddate.h"
#include "core/domain/typedtime.h"
#include "core/logbook/workshops.h"
#include "tests/faults/setclock.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QTimeZone>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(const Logbook &logbook)
{
    QStringList labels;
    for (const HistoryEntry &entry : good(logbook.history()))
        labels.append(entry.label);
    return labels;
}

void addNamed(Logbook &logbook, const QString &label)
{
    good(logbook.perform(label, [](Edit &edit) { workshops::create(edit, aWorkshop().value()); }));
}

} // namespace

TEST_CASE("history stands in the order things were done, however the clock was set", "[faults][clock]")
{
    SetClock clock(u"2026-08-17T08:00:00Z"_s);
    const auto logbook = good(Logbook::inMemory({clock, u"Tess Tester"_s}));
    addNamed(*logbook, u"first"_s);
    clock.set(u"2031-01-01T00:00:00Z"_s); // years ahead, and far back
    addNamed(*logbook, u"second"_s);
    clock.set(u"1999-12-31T23:59:59Z"_s);
    addNamed(*logbook, u"third"_s);

    CHECK(labels(*logbook) == QStringList{u"third"_s, u"second"_s, u"first"_s});
    CHECK(good(logbook->undo()).label == u"third"_s);
    CHECK(good(logbook->undo()).label == u"second"_s);
    CHECK(good(logbook->redo()).label == u"second"_s);
    CHECK(logbook->redoLabel() == u"third"_s);
}

TEST_CASE("a workshop on the leap day is kept, and no such day is taken in another year", "[faults][clock]")
{
    TestLogbook book;
    const CivilTime leap(QDate(2028, 2, 29), QTime(9, 30));
    const WorkshopId id = book.add(aWorkshop().starting(leap).withStatus(WorkshopStatus::Planned));
    CHECK(book.read([&](const Reader &reader) { return workshops::find(reader, id); })->start == leap);
    CHECK(book.read([&](const Reader &reader) {
                  return workshops::list(reader, QDate(2028, 2, 29), QDate(2028, 2, 29));
              }).size() == 1);
    CHECK_FALSE(dateFromIso(u"2027-02-29"_s));
    CHECK_FALSE(CivilTime::fromIso(u"2027-02-29T09:30"_s));
    CHECK(leap.plusDays(365).date() == QDate(2029, 2, 28));
}

TEST_CASE("the hour that does not exist is kept as typed and lasts as long as it says", "[faults][clock]")
{
    TestLogbook book;
    const CivilTime missing(QDate(2026, 3, 29), QTime(1, 30)); // clocks go from 01:00 to 02:00
    const WorkshopId id = book.add(aWorkshop().starting(missing).lasting(120).withStatus(WorkshopStatus::Planned));
    const auto kept = book.read([&](const Reader &reader) { return workshops::find(reader, id); });
    CHECK(kept->start == missing);
    CHECK(kept->end == CivilTime(QDate(2026, 3, 29), QTime(3, 30)));
    CHECK(kept->start.minutesTo(kept->end) == 120);

    book.change([&](Edit &edit) { workshops::move(edit, id, missing.plusDays(7)); });
    book.change([&](Edit &edit) { workshops::move(edit, id, missing); });
    CHECK(book.read([&](const Reader &reader) { return workshops::find(reader, id); }) == kept);
}

TEST_CASE("now is right on both sides of the hour that does not exist, and of the one that comes twice",
          "[faults][clock]")
{
    SetClock clock(u"2026-03-29T00:59:00Z"_s);
    CHECK(clock.now().toIso() == u"2026-03-29T00:59"_s);
    clock.set(u"2026-03-29T01:00:00Z"_s);
    CHECK(clock.now().toIso() == u"2026-03-29T02:00"_s);
    clock.set(u"2026-10-25T00:30:00Z"_s);
    CHECK(clock.now().toIso() == u"2026-10-25T01:30"_s);
    clock.set(u"2026-10-25T01:30:00Z"_s);
    CHECK(clock.now().toIso() == u"2026-10-25T01:30"_s);
    CHECK(utcStamp(clock) == u"2026-10-25T01:30:00.000Z"_s);

    // A clock told to stand in that hour still stands somewhere that day.
    const FixedClock told(CivilTime(QDate(2026, 3, 29), QTime(1, 30)));
    CHECK(told.utc().isValid());
    CHECK(told.today() == QDate(2026, 3, 29));
}

TEST_CASE("what is now does not hang on the time zone of the laptop", "[faults][clock]")
{
    const QByteArray before = qgetenv("TZ");
    const SetClock clock(u"2026-08-17T22:30:00Z"_s);
    for (const char *zone : {"Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "UTC", "nowhere"}) {
        CAPTURE(zone);
        qputenv("TZ", zone);
        ::tzset();
        CHECK(clock.now().toIso() == u"2026-08-17T23:30"_s);
        CHECK(utcStamp(clock) == u"2026-08-17T22:30:00.000Z"_s);
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    ::tzset();
}
