// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// Our own names of months and days: QLocale's en_GB has "Sept" among its short months. `month` is 1–12, `weekday` 1–7
// from Monday.
QString monthName(int month);          // "August"
QString shortMonthName(int month);     // "Aug"
QString weekdayName(int weekday);      // "Thursday"
QString shortWeekdayName(int weekday); // "Thu"

} // namespace turnout
