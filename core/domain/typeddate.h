// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace turnout {

// The date that people mean by what they type; nothing where it is none, or none that a workshop may be on. Case, a
// full stop or comma at the end and spaces around do not matter.
//   today, tomorrow, yesterday
//   +7, -1, +2w        days (weeks) from today
//   thu, thursday      the next one, never today; two letters are enough
//   next thu           that day of next week, Monday to Sunday
//   2026-08-27
//   27/8/26, 27.8.2026, 27-8-2026, 27 8 26     day first, the UK way; two digits of a year are 20xx
//   27 aug 2026, 27th August, aug 27, 27aug    three letters of a month are enough
//   27/8, 27 aug, 27   without a year (or month): the first such day from 90 days ago on; for a day alone from today on
// A weekday before a date ("Thu 27/8") is not looked at: it goes stale as soon as a digit is changed.
std::optional<QDate> typedDate(const QString &text, QDate today);

} // namespace turnout
