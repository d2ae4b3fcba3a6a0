// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QString>

namespace turnout {

// Dates as the documents print them, the UK way and always in the same words: QLocale's en_GB has "Sept" among its
// short months. What is not valid gives an empty text.

// "Thursday 27 August 2026"
QString longDate(QDate date);
// "Mon 24 Aug 2026"
QString shortDate(QDate date);
// "20 August", with the year when it is not `year`.
QString dayAndMonth(QDate date, int year);

enum class DayLength { Timed, AllDay };

// When a workshop is, `end` taken as Workshop has it: "Thursday 27 August 2026, 13:00 to 16:40"; all day without the
// times; several days "Thu 27 to Fri 28 August 2026", then the times of each day. What ends at midnight is not another
// day, and an end before the start is left out.
QString workshopDates(const CivilTime &start, const CivilTime &end, DayLength length);

// "as at Mon 24 Aug 2026 16:20"
QString asAt(const CivilTime &time);

} // namespace turnout
