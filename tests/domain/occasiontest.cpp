// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/occasion.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

WorkshopOccasion thornbeck()
{
    WorkshopOccasion occasion;
    occasion.number = u"2026-052"_s;
    occasion.type = u"Hidden Sentence prison day"_s;
    occasion.start = CivilTime(QDate(2026, 9, 9), QTime(9, 30));
    occasion.end = CivilTime(QDate(2026, 9, 9), QTime(16, 0));
    occasion.place = u"HMP Thornbeck"_s;
    return occasion;
}

WorkshopOccasion on(QDate first, QDate last, int from, int to)
{
    WorkshopOccasion occasion;
    occasion.start = CivilTime(first, QTime(from, 0));
    occasion.end = CivilTime(last, QTime(to, 0));
    return occasion;
}

bool found(const WorkshopOccasion &workshop, const QString &typed)
{
    return OccasionSearch(typed).finds(workshop);
}

} // namespace

TEST_CASE("a workshop answers to the beginning of any word of it", "[occasion]")
{
    for (const QString &typed : {u"tho"_s, u"THORN"_s, u"hmp t"_s, u"pris"_s, u"hidden thorn"_s, u"2026-052"_s,
                                 u"052"_s, u"wed"_s, u"sept"_s, u"9 sep"_s, u""_s, u"  "_s})
        CHECK(found(thornbeck(), typed));
    for (const QString &typed : {u"beck"_s, u"tho x"_s, u"thu"_s, u"10 sep"_s, u"053"_s, u"online"_s})
        CHECK_FALSE(found(thornbeck(), typed));
}

TEST_CASE("a date with slashes is found as far as it is typed", "[occasion]")
{
    for (const QString &typed : {u"9/"_s, u"9/9"_s, u"09/09"_s, u"9/9/26"_s, u"9/9/2026"_s, u"tho 9/9"_s})
        CHECK(found(thornbeck(), typed));
    for (const QString &typed : {u"8/9"_s, u"9/8"_s, u"9/9/27"_s, u"/"_s, u"tho 1/9"_s})
        CHECK_FALSE(found(thornbeck(), typed));
}

TEST_CASE("an online workshop answers to the word", "[occasion]")
{
    WorkshopOccasion workshop = thornbeck();
    workshop.online = true;
    CHECK(found(workshop, u"onl"_s));
}

TEST_CASE("one person cannot be at two workshops that overlap, and may go from one to the next", "[occasion]")
{
    const QDate day(2026, 9, 9);
    CHECK(atOneTime(on(day, day, 9, 12), on(day, day, 11, 13)));
    CHECK_FALSE(atOneTime(on(day, day, 9, 12), on(day, day, 12, 13)));
    WorkshopOccasion whole = on(day, day.addDays(1), 0, 0); // its clock parts mean nothing
    whole.allDay = true;
    CHECK(atOneTime(whole, on(day.addDays(1), day.addDays(1), 20, 21)));
    CHECK_FALSE(atOneTime(whole, on(day.addDays(2), day.addDays(2), 0, 1)));
}
