// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/typeddate.h"

#include "core/base/civiltime.h"
#include "core/base/datenames.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const QDate Tuesday(2026, 8, 18);

QDate typed(const QString &text, QDate today = Tuesday)
{
    return typedDate(text, today).value_or(QDate());
}

QDate anyDay()
{
    return QDate(2001, 1, 1).addDays(*rc::gen::inRange(0, 98 * 365));
}
} // namespace

TEST_CASE("a date is typed day first, with any of the usual signs between", "[typeddate]")
{
    const QDate day(2026, 8, 27);
    for (const auto &text : {u"27/8"_s, u"27/08"_s, u"27/8/26"_s, u"27.8.2026"_s, u"27.8."_s, u"27-8-26"_s, u"27 8"_s,
                             u" 27 / 8 / 2026 "_s, u"2026-08-27"_s, u"Thu 27/08/2026"_s})
        CHECK(typed(text) == day);
}

TEST_CASE("a month may be named, before or after its day", "[typeddate]")
{
    const QDate day(2026, 8, 27);
    for (const auto &text : {u"27 aug"_s, u"27 August 2026"_s, u"27aug"_s, u"27th of Aug"_s, u"AUG 27"_s,
                             u"27-aug-26"_s, u"aug 27, 2026"_s, u"thursday, 27 augu"_s})
        CHECK(typed(text) == day);
    CHECK(typed(u"3 sept"_s) == QDate(2026, 9, 3));
    CHECK_FALSE(typed(u"27 au"_s).isValid());
}

TEST_CASE("days are counted from today", "[typeddate]")
{
    CHECK(typed(u"today"_s) == Tuesday);
    CHECK(typed(u"Tomorrow"_s) == Tuesday.addDays(1));
    CHECK(typed(u"yesterday"_s) == Tuesday.addDays(-1));
    CHECK(typed(u"+7"_s) == Tuesday.addDays(7));
    CHECK(typed(u"-1"_s) == Tuesday.addDays(-1));
    CHECK(typed(u"+2w"_s) == Tuesday.addDays(14));
}

TEST_CASE("a weekday is the next one, and next means next week", "[typeddate]")
{
    CHECK(typed(u"thu"_s) == QDate(2026, 8, 20));
    CHECK(typed(u"Thursday"_s) == QDate(2026, 8, 20));
    CHECK(typed(u"th"_s) == QDate(2026, 8, 20));
    CHECK(typed(u"thurs"_s) == QDate(2026, 8, 20));
    CHECK(typed(u"tue"_s) == QDate(2026, 8, 25)); // today is typed as today
    CHECK(typed(u"mon"_s) == QDate(2026, 8, 24));
    CHECK(typed(u"next thu"_s) == QDate(2026, 8, 27));
    CHECK(typed(u"next mon"_s) == QDate(2026, 8, 24));
}

TEST_CASE("a date without a year is near: a little while ago, or ahead", "[typeddate]")
{
    CHECK(typed(u"17/8"_s) == QDate(2026, 8, 17));
    CHECK(typed(u"20/5"_s) == QDate(2026, 5, 20)); // ninety days ago
    CHECK(typed(u"19/5"_s) == QDate(2027, 5, 19));
    CHECK(typed(u"3/1"_s) == QDate(2027, 1, 3));
    CHECK(typed(u"30 dec"_s, QDate(2027, 1, 4)) == QDate(2026, 12, 30));
    CHECK(typed(u"29/2"_s) == QDate(2028, 2, 29));
}

TEST_CASE("a day alone is that of this month, or of the next that has it", "[typeddate]")
{
    CHECK(typed(u"18"_s) == Tuesday);
    CHECK(typed(u"17th"_s) == QDate(2026, 9, 17));
    CHECK(typed(u"31"_s, QDate(2026, 9, 1)) == QDate(2026, 10, 31));
}

TEST_CASE("what is no date is none", "[typeddate]")
{
    for (const auto &text : {u""_s, u"31/2"_s, u"0/8"_s, u"27/13"_s, u"32"_s, u"27/8/202"_s, u"27/8/1066"_s,
                             u"someday"_s, u"next"_s, u"t"_s, u"27 foo"_s, u"+"_s, u"29/2/2027"_s, u"2026-8"_s})
        CHECK_FALSE(typed(text).isValid());
    CHECK_FALSE(typed(u"27/8"_s, QDate()).isValid());
}

TEST_CASE("every date is read back from each way of writing it in full", "[typeddate][property]")
{
    CHECK(rc::check([] {
        const QDate day = anyDay();
        const QDate today = anyDay();
        const QString year = QString::number(day.year());
        const QString number = QString::number(day.day());
        RC_ASSERT(typed(isoDate(day), today) == day);
        RC_ASSERT(typed(day.toString(u"d/M/yyyy"_s), today) == day);
        RC_ASSERT(typed(day.toString(u"dd.MM.yy"_s), today) == day);
        RC_ASSERT(typed(number + u' ' + monthName(day.month()) + u' ' + year, today) == day);
        RC_ASSERT(typed(shortMonthName(day.month()) + u' ' + number + u' ' + year, today) == day);
    }));
}

TEST_CASE("without a year the day and month are kept, within a year of ninety days ago", "[typeddate][property]")
{
    CHECK(rc::check([] {
        const QDate day = anyDay(), today = anyDay();
        RC_PRE(day.month() != 2 || day.day() != 29);
        const QDate read = typed(day.toString(u"d/M"_s), today);
        RC_ASSERT(read.day() == day.day() && read.month() == day.month());
        RC_ASSERT(read >= today.addDays(-90));
        RC_ASSERT(read < today.addDays(-90).addYears(1).addDays(1));
    }));
}

TEST_CASE("a weekday is within the week ahead, and next is in the week after this", "[typeddate][property]")
{
    CHECK(rc::check([] {
        const QDate today = anyDay();
        const int weekday = *rc::gen::inRange(1, 8);
        const QDate read = typed(shortWeekdayName(weekday), today);
        RC_ASSERT(read.dayOfWeek() == weekday);
        RC_ASSERT(read > today && read <= today.addDays(7));
        const QDate next = typed(u"next "_s + weekdayName(weekday), today);
        const QDate monday = today.addDays(8 - today.dayOfWeek());
        RC_ASSERT(next.dayOfWeek() == weekday && next >= monday && next < monday.addDays(7));
    }));
}
