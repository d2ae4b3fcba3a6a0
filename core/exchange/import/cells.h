// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QString>
#include <optional>

// What one cell of an import says, read as people write it. Nothing where the text is no such value; an empty text is
// none either, and the caller asks for emptiness first.
namespace turnout::cells {

// 2026-08-19, 19/08/2026, 19.8.26, 19-8-2026, 19 August 2026, 19 Aug, 2026: day before month, as in the UK; two-digit
// years are 1970–2069.
std::optional<QDate> date(const QString &text);
// Whether a date can only be one with the month before the day: 08/31/2026.
bool isMonthFirst(const QString &text);
// 09:30, 9.30, 9:30:00, 9:30 am, 4pm.
std::optional<QTime> time(const QString &text);

struct When {
    QDate date;
    std::optional<QTime> time;

    bool operator==(const When &) const = default;
};
// A date, or a date and a time behind it.
std::optional<When> when(const QString &text);

// yes, y, true, 1, x / no, n, false, 0.
std::optional<bool> yesOrNo(const QString &text);
// A whole number of people or days, 0 … LargestCount, also written "12.0" as spreadsheets do.
inline constexpr int LargestCount = 100'000;
std::optional<int> count(const QString &text);

} // namespace turnout::cells
