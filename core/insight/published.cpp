// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/published.h"

namespace turnout {

namespace {

template <class Row>
CountColumn column(const Counts<Row> &table, int Row::*field)
{
    CountColumn column{.counts = {}, .total = table.total.*field};
    for (const Row &row : table.groups)
        column.counts.append(row.*field);
    return column;
}

template <class Measure>
Published<Measure> publishedRow(const Measure &row, Shown shown)
{
    return {row.group, shown == Shown::Yes ? std::optional(row) : std::nullopt};
}

PublishedReach publishedRow(const ReachCount &row, Shown shown)
{
    return {row.group, row.workshops, shown == Shown::Yes ? std::optional(row) : std::nullopt};
}

template <class Row>
auto publishedTable(const Counts<Row> &table, const Suppression &suppression)
{
    Counts<decltype(publishedRow(table.total, Shown::Yes))> result;
    for (qsizetype row = 0; row < table.groups.size(); ++row)
        result.groups.append(publishedRow(table.groups[row], suppression.groups[row]));
    result.total = publishedRow(table.total, suppression.total);
    return result;
}

} // namespace

Counts<Published<Satisfaction>> published(const Counts<Satisfaction> &table, int threshold)
{
    return publishedTable(table, suppress({column(table, &Satisfaction::rated)}, threshold));
}

Counts<Published<ReplyRate>> published(const Counts<ReplyRate> &table, int threshold)
{
    return publishedTable(
        table, suppress({column(table, &ReplyRate::responses), column(table, &ReplyRate::attended)}, threshold));
}

Counts<PublishedReach> published(const Counts<ReachCount> &table, int threshold)
{
    return publishedTable(
        table, suppress({column(table, &ReachCount::people), column(table, &ReachCount::attendances)}, threshold));
}

std::optional<OtherGroups> otherGroups(const QList<int> &counts, const Suppression &suppression)
{
    if (suppression.total == Shown::No)
        return std::nullopt;
    OtherGroups others;
    for (qsizetype row = 0; row < counts.size(); ++row) {
        if (suppression.groups[row] == Shown::No) {
            ++others.groups;
            others.people += counts[row];
        }
    }
    return others.people > 0 ? std::optional(others) : std::nullopt;
}

} // namespace turnout
