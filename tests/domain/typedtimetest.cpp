// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/typedtime.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
QString typed(const QString &text)
{
    const auto time = typedTime(text);
    return time ? time->toString(u"HH:mm"_s) : u"none"_s;
}
} // namespace

TEST_CASE("a time is typed with any of the usual signs, or none", "[typedtime]")
{
    for (const auto &text :
         {u"9:30"_s, u"09:30"_s, u"9.30"_s, u"9 30"_s, u"930"_s, u"0930"_s, u"9h30"_s, u"9.30am"_s, u" 9:30 a.m. "_s})
        CHECK(typed(text) == u"09:30"_s);
    CHECK(typed(u"1430"_s) == u"14:30"_s);
}

TEST_CASE("an hour alone is one of 24 unless it says am or pm", "[typedtime]")
{
    CHECK(typed(u"14"_s) == u"14:00"_s);
    CHECK(typed(u"9"_s) == u"09:00"_s);
    CHECK(typed(u"2"_s) == u"02:00"_s);
    CHECK(typed(u"2pm"_s) == u"14:00"_s);
    CHECK(typed(u"2.30 pm"_s) == u"14:30"_s);
    CHECK(typed(u"230p"_s) == u"14:30"_s);
    CHECK(typed(u"12 pm"_s) == u"12:00"_s);
    CHECK(typed(u"12am"_s) == u"00:00"_s);
    CHECK(typed(u"Noon"_s) == u"12:00"_s);
}

TEST_CASE("what is no time of day is none", "[typedtime]")
{
    for (const auto &text :
         {u""_s, u"24"_s, u"9:60"_s, u"960"_s, u"14pm"_s, u"0pm"_s, u"9:3"_s, u"93000"_s, u"nine"_s, u"pm"_s, u"-9"_s})
        CHECK(typed(text) == u"none"_s);
}

TEST_CASE("every minute of the day is read back from each way of writing it", "[typedtime][property]")
{
    CHECK(rc::check([] {
        const QTime time = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
        for (const auto &form : {u"HH:mm"_s, u"H.mm"_s, u"HHmm"_s, u"h:mm ap"_s})
            RC_ASSERT(typedTime(time.toString(form)) == time);
    }));
}
