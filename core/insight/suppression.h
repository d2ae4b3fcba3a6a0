// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <array>

namespace turnout {

// Small-number suppression for what leaves the house: which cells of a table of people to hide.

// A count of people below the threshold is hidden; the user picks one of these.
inline constexpr std::array Thresholds = {5, 8, 10};
inline constexpr int DefaultThreshold = 8;

enum class Shown { Yes, No };

// One count of people for each group, in the order of the rows, and their total, counted on its own. All 0 or more.
struct CountColumn {
    QList<int> counts;
    int total = 0;
};

// What may be shown: one entry for each group, and the total.
struct Suppression {
    QList<Shown> groups;
    Shown total = Shown::Yes;

    bool operator==(const Suppression &) const = default;
};

// Hides counts from 1 up to below the threshold, then the next smallest counts above 0, until the hidden ones can't be
// worked out by taking what is shown from the total, not even by someone who knows this rule: they are two or more,
// their sum reaches the threshold, and they are neither all 1 nor all just below the threshold. Equal counts are hidden
// together, so that nothing follows from which of them is hidden. Where all counts above 0 are hidden and that is not
// enough, the total is hidden too, as is any total below the threshold; such a total must be hidden wherever else it
// is printed. Zeros are shown.
// Where a person can be in two groups the sum of the hidden counts is taken in place of what is left of the total: it
// is the most that a reader could know. Only one table is looked at: the same people grouped in two ways are not.
// Throws Error::Invalid for a threshold that is not among those above.
Suppression suppress(const QList<int> &counts, int total, int threshold);

// As above for several columns of the same groups. A group is shown in all columns or in none (zeros in it too), and
// each column is protected by the same rule; the total is hidden where any column's must be.
Suppression suppress(const QList<CountColumn> &columns, int threshold);

} // namespace turnout
