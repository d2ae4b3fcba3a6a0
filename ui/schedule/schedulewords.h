// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/monthcontent.h"

// The words of the month: one place for what chips, tool tips, the panel and screen readers say of days and workshops.
namespace turnout::schedulewords {

QString month(QDate date);         // "August 2026"
QString briefDay(QDate date);      // "Thu 27 Aug"
QString day(QDate date, int year); // "Thu 27 August", with the year when it is not `year`
QString clock(QTime time);         // "09:30"
QString workshops(int count);      // "26 workshops"
QString placesFree(int count);     // "2 places free"

// Where it is, in few letters: without "HMP", which the bars say; "Online"; "No place yet".
QString place(const ScheduleItem &item);
// The same in full, for a title.
QString wholePlace(const ScheduleItem &item);
// "09:30"; on the later days of several "day 2"; "All day".
QString timeOn(const ScheduleItem &item, QDate day);
QString filled(int booked, int places); // "14/16"; "14" without a limit
// "14 of 16 booked"; "14 booked" without a limit.
QString booked(int booked, int places);
// When it begins and ends: "09:30 to 16:00", "All day, to Fri 28 August".
QString times(const ScheduleItem &item);
// All of it in some lines, for a tool tip and screen readers.
QString whole(const ScheduleItem &item, qsizetype clashes);
// A day with what is on: "Thursday 27 August 2026, bank holiday, 2 workshops".
QString wholeDay(const MonthContent &content, const MonthDay &day);

// Who is away: "Okafor away"; "2 away" where the names do not fit.
QString away(const QStringList &names);
QString awayShort(const QStringList &names);

} // namespace turnout::schedulewords
