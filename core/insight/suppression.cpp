// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/suppression.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <algorithm>
#include <numeric>

namespace turnout {

namespace {

bool isSmall(int count, int threshold)
{
    return count > 0 && count < threshold;
}

QList<int> hiddenCounts(const CountColumn &column, const QList<Shown> &groups)
{
    QList<int> hidden;
    for (qsizetype row = 0; row < groups.size(); ++row) {
        if (groups[row] == Shown::No)
            hidden.append(column.counts[row]);
    }
    return hidden;
}

// Every arrangement of the hidden counts gives the same table, because the rule treats equal counts alike. So one of
// them could only be known if all were equal, and then moving one person from a group to another gives the same table
// as well; except from groups of 1, or into groups that would then reach the threshold. Zeros, hidden for the sake of
// another column, may be known.
bool isProtected(const QList<int> &hidden, int threshold)
{
    const auto allAre = [&](int count) { return hidden.count(count) == hidden.size(); };
    if (allAre(0))
        return true;
    const int sum = std::accumulate(hidden.begin(), hidden.end(), 0);
    return hidden.size() >= 2 && sum >= threshold && !allAre(1) && !allAre(threshold - 1);
}

enum class Outcome { HidMore, NothingLeft };

Outcome hideNextSmallest(const CountColumn &column, QList<Shown> &groups)
{
    int smallest = 0;
    for (qsizetype row = 0; row < groups.size(); ++row) {
        const int count = column.counts[row];
        if (groups[row] == Shown::Yes && count > 0 && (smallest == 0 || count < smallest))
            smallest = count;
    }
    if (smallest == 0)
        return Outcome::NothingLeft;
    for (qsizetype row = 0; row < groups.size(); ++row) {
        if (column.counts[row] == smallest)
            groups[row] = Shown::No;
    }
    return Outcome::HidMore;
}

void hideSmall(const CountColumn &column, int threshold, Suppression &result)
{
    for (qsizetype row = 0; row < result.groups.size(); ++row) {
        if (isSmall(column.counts[row], threshold))
            result.groups[row] = Shown::No;
    }
    if (isSmall(column.total, threshold))
        result.total = Shown::No;
}

} // namespace

Suppression suppress(const QList<int> &counts, int total, int threshold)
{
    return suppress(QList<CountColumn>{{counts, total}}, threshold);
}

Suppression suppress(const QList<CountColumn> &columns, int threshold)
{
    if (std::ranges::find(Thresholds, threshold) == Thresholds.end())
        throw Error{Error::Invalid, tr("Small counts are hidden below 5, 8 or 10, nothing else.")};

    Suppression result;
    result.groups.fill(Shown::Yes, columns.isEmpty() ? 0 : columns.first().counts.size());
    for (const CountColumn &column : columns)
        hideSmall(column, threshold, result);

    // What one column hides may leave another open, so all are looked at again until none hides more.
    bool hidMore = true;
    while (hidMore) {
        hidMore = false;
        for (const CountColumn &column : columns) {
            if (!isProtected(hiddenCounts(column, result.groups), threshold))
                hidMore = hideNextSmallest(column, result.groups) == Outcome::HidMore || hidMore;
        }
    }
    for (const CountColumn &column : columns) {
        if (!isProtected(hiddenCounts(column, result.groups), threshold))
            result.total = Shown::No;
    }
    return result;
}

} // namespace turnout
