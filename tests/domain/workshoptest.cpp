// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workshop.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

namespace {

CivilTime at(int day, int hour, int minute = 0)
{
    return CivilTime(QDate(2026, 8, day), QTime(hour, minute));
}

Workshop sound()
{
    Workshop workshop;
    workshop.start = at(19, 9, 30);
    workshop.end = at(19, 12);
    return workshop;
}

template <class Change>
bool isSoundAfter(Change change)
{
    Workshop workshop = sound();
    change(workshop);
    return problemOf(workshop).isEmpty();
}

} // namespace

TEST_CASE("attendance is the greater of head count and names", "[workshop]")
{
    CHECK(attendance(0, std::nullopt) == 0);
    CHECK(attendance(7, std::nullopt) == 7);
    CHECK(attendance(7, 0) == 7);
    CHECK(attendance(7, 12) == 12);
    CHECK(attendance(12, 7) == 12);
}

TEST_CASE("attendances without a name are the head count above the names", "[workshop]")
{
    CHECK(unnamedAttendance(7, std::nullopt) == 0);
    CHECK(unnamedAttendance(7, 12) == 5);
    CHECK(unnamedAttendance(12, 7) == 0);
    CHECK(unnamedAttendance(0, 12) == 12);
}

TEST_CASE("names and what has no name add up to the attendance", "[workshop][property]")
{
    CHECK(rc::check([] {
        const int named = *rc::gen::inRange(0, 1000);
        const auto heads = *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(0, 1000)) : std::nullopt;
        RC_ASSERT(named + unnamedAttendance(named, heads) == attendance(named, heads));
        RC_ASSERT(unnamedAttendance(named, heads) >= 0);
    }));
}

TEST_CASE("every status but draft counts as planned, only a cancelled one frees its people, and neither has attendance",
          "[workshop]")
{
    for (const auto &entry : words<WorkshopStatus>) {
        CHECK(countsAsPlanned(entry.value) == (entry.value != WorkshopStatus::Draft));
        CHECK(occupies(entry.value) == (entry.value != WorkshopStatus::Cancelled));
        CHECK(tookPlace(entry.value) == (countsAsPlanned(entry.value) && occupies(entry.value)));
    }
}

TEST_CASE("a workshop is delivered only once it has begun", "[workshop]")
{
    const Workshop workshop = sound();
    CHECK(statusChange(workshop, WorkshopStatus::Delivered, at(19, 9, 29)) == StatusChange::NotYetStarted);
    CHECK(statusChange(workshop, WorkshopStatus::Delivered, at(19, 9, 30)) == StatusChange::Allowed);
    CHECK(statusChange(workshop, WorkshopStatus::Delivered, at(20, 0)) == StatusChange::Allowed);
}

TEST_CASE("an all-day workshop has begun from midnight on", "[workshop]")
{
    Workshop workshop = sound();
    workshop.allDay = true;
    CHECK(statusChange(workshop, WorkshopStatus::Delivered, at(18, 23, 59)) == StatusChange::NotYetStarted);
    CHECK(statusChange(workshop, WorkshopStatus::Delivered, at(19, 0)) == StatusChange::Allowed);
}

TEST_CASE("every other change of status is allowed at any time", "[workshop]")
{
    for (const auto &entry : words<WorkshopStatus>) {
        if (entry.value != WorkshopStatus::Delivered) {
            CHECK(statusChange(sound(), entry.value, at(1, 0)) == StatusChange::Allowed);
            CHECK(statusChange(sound(), entry.value, at(30, 0)) == StatusChange::Allowed);
        }
    }
}

TEST_CASE("a workshop needs a start, and an end after it", "[workshop]")
{
    CHECK(problemOf(sound()).isEmpty());
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.start = CivilTime(); }));
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.end = CivilTime(); }));
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.end = w.start.plusMinutes(-1); }));
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.end = w.start; }));
    CHECK(isSoundAfter([](Workshop &w) { w.end = w.start.plusMinutes(1); }));
    CHECK(isSoundAfter([](Workshop &w) { w.end = w.end.plusDays(2); }));
}

TEST_CASE("a workshop lasts a year at most, in years people live in", "[workshop]")
{
    CHECK(isSoundAfter([](Workshop &w) { w.end = w.end.plusDays(LongestInDays); }));
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.end = w.end.plusDays(LongestInDays + 1); }));
    const auto inYear = [](int year) {
        return [=](Workshop &w) {
            w.start = CivilTime(QDate(year, 8, 19), QTime(9, 30));
            w.end = w.start.plusMinutes(60);
        };
    };
    CHECK(isSoundAfter(inYear(1900)));
    CHECK(isSoundAfter(inYear(2999)));
    CHECK_FALSE(isSoundAfter(inYear(1899)));
    CHECK_FALSE(isSoundAfter(inYear(3000)));
    CHECK_FALSE(isSoundAfter([](Workshop &w) {
        w.start = CivilTime(QDate(2999, 12, 31), QTime(23, 0));
        w.end = w.start.plusMinutes(120);
    }));
}

TEST_CASE("of an all-day workshop only the days count", "[workshop]")
{
    const auto allDay = [](CivilTime start, CivilTime end) {
        return [=](Workshop &w) {
            w.allDay = true;
            w.start = start;
            w.end = end;
        };
    };
    CHECK(isSoundAfter(allDay(at(19, 0), at(19, 0))));
    CHECK(isSoundAfter(allDay(at(19, 0), at(21, 0))));
    CHECK(isSoundAfter(allDay(at(19, 9, 30), at(19, 0)))); // the clock parts mean nothing
    CHECK_FALSE(isSoundAfter(allDay(at(19, 0), at(18, 23, 59))));
}

TEST_CASE("places and head count cannot be below nought", "[workshop]")
{
    CHECK(isSoundAfter([](Workshop &w) { w.places = 0; }));
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.places = -1; }));
    CHECK(isSoundAfter([](Workshop &w) { w.headCount = 0; }));
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.headCount = -1; }));
}

TEST_CASE("only a cancelled workshop says who cancelled it", "[workshop]")
{
    CHECK_FALSE(isSoundAfter([](Workshop &w) { w.cancelledBy = CancelledBy::Us; }));
    CHECK(isSoundAfter([](Workshop &w) {
        w.status = WorkshopStatus::Cancelled;
        w.cancelledBy = CancelledBy::Venue;
    }));
    CHECK(isSoundAfter([](Workshop &w) { w.status = WorkshopStatus::Cancelled; })); // not known yet
}

TEST_CASE("workshops are numbered within their year, beyond 999 too", "[workshop]")
{
    CHECK(workshopNumber(2026, 0) == u"2026-001"_s);
    CHECK(workshopNumber(2026, 46) == u"2026-047"_s);
    CHECK(workshopNumber(2026, 998) == u"2026-999"_s);
    CHECK(workshopNumber(2026, 999) == u"2026-1000"_s);
    CHECK(workshopNumber(2026, 99'998) == u"2026-99999"_s);
}

TEST_CASE("a running number is read only from a number of that form and year", "[workshop]")
{
    CHECK(runningNumber(u"2026-047"_s, 2026) == 47);
    CHECK(runningNumber(u"2026-1000"_s, 2026) == 1000);
    CHECK_FALSE(runningNumber(u"2026-047"_s, 2025).has_value());
    const auto text = GENERATE(u""_s, u"2026"_s, u"2026-"_s, u"2026-47"_s, u"2026-04a"_s, u"2026-047b"_s, u"W-047"_s,
                               u" 2026-047"_s, u"2026-047 "_s, u"2026–047"_s, u"2026--47"_s, u"2026-+47"_s,
                               u"2026-\u0660\u0664\u0667"_s, u"2026-9999999"_s, u"12026-047"_s);
    CAPTURE(text);
    CHECK_FALSE(runningNumber(text, 2026).has_value());
}

TEST_CASE("the next number follows every number in use", "[workshop][property]")
{
    CHECK(rc::check([] {
        const int year = *rc::gen::inRange(1990, 2100);
        const int highest = *rc::gen::inRange(0, 100'000);
        RC_ASSERT(runningNumber(workshopNumber(year, highest), year) == highest + 1);
    }));
}
