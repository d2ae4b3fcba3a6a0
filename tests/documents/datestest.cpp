// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dates.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
CivilTime at(const QString &iso)
{
    return CivilTime::fromIso(iso).value_or(CivilTime());
}

QString timed(const QString &start, const QString &end)
{
    return workshopDates(at(start), at(end), DayLength::Timed);
}

QString allDay(const QString &start, const QString &end)
{
    return workshopDates(at(start), at(end), DayLength::AllDay);
}
} // namespace

TEST_CASE("dates are in UK words", "[dates]")
{
    CHECK(longDate(QDate(2026, 8, 27)) == u"Thursday 27 August 2026"_s);
    CHECK(shortDate(QDate(2026, 8, 24)) == u"Mon 24 Aug 2026"_s);
    CHECK(dayAndMonth(QDate(2026, 8, 20), 2026) == u"20 August"_s);
    CHECK(dayAndMonth(QDate(2025, 12, 20), 2026) == u"20 December 2025"_s);
    CHECK(asAt(at(u"2026-08-24T16:20"_s)) == u"as at Mon 24 Aug 2026 16:20"_s);
}

TEST_CASE("September is Sep", "[dates]")
{
    CHECK(shortDate(QDate(2026, 9, 1)) == u"Tue 1 Sep 2026"_s);
}

TEST_CASE("every month and weekday has its name", "[dates]")
{
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months << dayAndMonth(QDate(2026, month, 1), 2026).mid(2);
    CHECK(months == QStringList{u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s, u"July"_s,
                                u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s});

    QStringList days;
    for (int day = 1; day <= 7; ++day)
        days << shortDate(QDate(2026, 6, day)).left(3) + u' ' + longDate(QDate(2026, 6, day)).section(u' ', 0, 0);
    CHECK(days == QStringList{u"Mon Monday"_s, u"Tue Tuesday"_s, u"Wed Wednesday"_s, u"Thu Thursday"_s, u"Fri Friday"_s,
                              u"Sat Saturday"_s, u"Sun Sunday"_s});
}

TEST_CASE("a workshop of one day has its date and times", "[dates]")
{
    CHECK(timed(u"2026-08-27T13:00"_s, u"2026-08-27T16:40"_s) == u"Thursday 27 August 2026, 13:00 to 16:40"_s);
    CHECK(timed(u"2026-08-27T09:05"_s, u"2026-08-27T09:05"_s) == u"Thursday 27 August 2026, 09:05"_s);
}

TEST_CASE("an all-day workshop has no times", "[dates]")
{
    CHECK(allDay(u"2026-08-27"_s, u"2026-08-27"_s) == u"Thursday 27 August 2026"_s);
    CHECK(allDay(u"2026-08-27T09:00"_s, u"2026-08-28"_s) == u"Thu 27 to Fri 28 August 2026"_s);
    CHECK(allDay(u"2026-08-27"_s, u""_s) == u"Thursday 27 August 2026"_s);
}

TEST_CASE("several days name only what differs", "[dates]")
{
    CHECK(timed(u"2026-08-27T09:30"_s, u"2026-08-28T16:00"_s) == u"Thu 27 to Fri 28 August 2026, 09:30 to 16:00"_s);
    CHECK(allDay(u"2026-08-31"_s, u"2026-09-01"_s) == u"Mon 31 August to Tue 1 September 2026"_s);
    CHECK(allDay(u"2026-12-31"_s, u"2027-01-01"_s) == u"Thu 31 December 2026 to Fri 1 January 2027"_s);
}

TEST_CASE("what ends at midnight is not another day", "[dates]")
{
    CHECK(timed(u"2026-08-27T18:00"_s, u"2026-08-28T00:00"_s) == u"Thursday 27 August 2026, 18:00 to 00:00"_s);
}

TEST_CASE("an end that makes no sense is left out, and no start is no text", "[dates]")
{
    CHECK(timed(u"2026-08-27T13:00"_s, u""_s) == u"Thursday 27 August 2026, 13:00"_s);
    CHECK(timed(u"2026-08-27T13:00"_s, u"2026-08-26T16:00"_s) == u"Thursday 27 August 2026, 13:00"_s);
    CHECK(timed(u""_s, u"2026-08-26T16:00"_s).isEmpty());
    CHECK(asAt(CivilTime()).isEmpty());
    CHECK(longDate(QDate()).isEmpty());
    CHECK(shortDate(QDate()).isEmpty());
    CHECK(dayAndMonth(QDate(), 2026).isEmpty());
}
