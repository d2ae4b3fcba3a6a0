// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/logbook/edit.h"

#include <QDate>

namespace turnout::sample {

// What a long sample holds, each exactly. There are about 25 bookings to a workshop and fewer people than bookings.
struct Extent {
    int workshops;
    int delegates;
    int bookings;
};
// A national charity for decades, and beyond anyone: sizes M and L of the measurements.
inline constexpr Extent MediumExtent{10'000, 100'000, 250'000};
inline constexpr Extent LargeExtent{100'000, 1'000'000, 2'500'000};

// Thirty years of workshops in all twelve regions up to four months after today, growing denser. Feedback was kept for
// the last twelve years; older registers say only how each booking ended. Nothing stands against any workshop, and a
// check finds nothing. Reports progress in workshops; what is remembered meanwhile does not grow with the size but for
// a few bytes a person.
void fillLong(Edit &edit, const Extent &extent, QDate today, Progress &progress);

} // namespace turnout::sample
