// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reports/reportstore.h"

#include "core/base/text.h"
#include "core/storage/reports/groupingsql.h"
#include "core/storage/sqltexts.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The total is the same question without groups: people seen in two groups count once in it.
ReportQuery ungrouped(ReportQuery query)
{
    query.by = Grouping::None;
    return query;
}

template <class Count, class Ask>
Counts<Count> withTotal(const ReportQuery &query, Ask ask)
{
    Counts<Count> counts;
    const QList<Count> all = ask(ungrouped(query));
    if (!all.isEmpty())
        counts.total = all.first();
    if (query.by != Grouping::None)
        counts.groups = ask(query);
    return counts;
}

// Counts by the label of their group, in order: by rank, then by label, what belongs to no group last.
template <class Count>
class Groups {
public:
    explicit Groups(const ReportQuery &query)
        : m_query(query)
    {}

    // The count that a row is about; columns 0 and 1 are label and rank.
    Count &of(const Statement &row) { return at(labelFrom(row.text(0), m_query), row.integer(1)); }
    Count &ofNone() { return at({}, 0); }
    QList<Count> inOrder() const
    {
        QList<Count> counts;
        for (const auto &[place, count] : m_counts)
            counts.append(count);
        return counts;
    }

private:
    using Place = std::tuple<bool, qint64, QString, QString>;

    Count &at(const QString &label, qint64 rank)
    {
        Count &count = m_counts[Place(label.isEmpty(), rank, sortKey(label), label)];
        count.group = label;
        return count;
    }

    const ReportQuery &m_query;
    std::map<Place, Count> m_counts;
};

} // namespace

LogbookTotals ReportStore::totals() const
{
    Statement row = m_db.statement(sql::reports_totals);
    row.step();
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3),
            row.integer(4), row.integer(5), row.integer(6)};
}

Counts<RatingCount> ReportStore::ratings(const ReportQuery &query) const
{
    return withTotal<RatingCount>(query, [this](const ReportQuery &asked) {
        Groups<RatingCount> groups(asked);
        forEachRow(m_db, filled(sql::reports_ratings, groupingSql(asked)), asked, [&](const Statement &row) {
            RatingCount &count = groups.of(row);
            count.rated = row.number(2);
            count.goodOrExcellent = row.number(3);
        });
        return groups.inOrder();
    });
}

Counts<ReplyCount> ReportStore::replies(const ReportQuery &query) const
{
    return withTotal<ReplyCount>(query, [this](const ReportQuery &asked) {
        Groups<ReplyCount> groups(asked);
        const GroupingSql sql = groupingSql(asked);
        // People's groups hold named attendances; those without a name belong to no group.
        const QStringView attended = isByPerson(asked.by) ? sql::reports_people : sql::reports_attendance;
        const int column = isByPerson(asked.by) ? 4 : 2;
        forEachRow(m_db, filled(attended, sql), asked,
                   [&](const Statement &row) { groups.of(row).attended += row.number(column); });
        if (isByPerson(asked.by)) {
            forEachRow(m_db, filled(sql::reports_attendance), asked, [&](const Statement &row) {
                if (row.number(3) > 0)
                    groups.ofNone().attended += row.number(3);
            });
        }
        forEachRow(m_db, filled(sql::reports_responses, sql), asked,
                   [&](const Statement &row) { groups.of(row).responses += row.number(2); });
        return groups.inOrder();
    });
}

Counts<ReachCount> ReportStore::reach(const ReportQuery &query) const
{
    return withTotal<ReachCount>(query, [this](const ReportQuery &asked) {
        Groups<ReachCount> groups(asked);
        const GroupingSql sql = groupingSql(asked);
        const bool byPerson = isByPerson(asked.by);
        if (!byPerson) {
            forEachRow(m_db, filled(sql::reports_attendance, sql), asked, [&](const Statement &row) {
                if (row.number(2) == 0)
                    return;
                ReachCount &count = groups.of(row);
                count.attendances = row.number(2);
                count.unnamed = row.number(3);
                count.workshops = row.number(4);
            });
        }
        forEachRow(m_db, filled(sql::reports_people, sql), asked, [&](const Statement &row) {
            ReachCount &count = groups.of(row);
            count.people = row.number(2);
            count.organisations = row.number(3);
            if (byPerson) {
                count.attendances = row.number(4);
                count.workshops = row.number(5);
            }
        });
        return groups.inOrder();
    });
}

Counts<WorkshopCount> ReportStore::workshops(const ReportQuery &query) const
{
    return withTotal<WorkshopCount>(query, [this](const ReportQuery &asked) {
        GroupingSql sql = groupingSql(asked);
        QString from = u"workshop w"_s;
        if (isByPerson(asked.by)) {
            from = filled(sql::reports_workshopsofpeople, sql);
            sql.joins =
                u"LEFT JOIN %1 c ON c.id = w.grp"_s.arg(asked.by == Grouping::Sector ? u"sector"_s : u"region"_s);
        }
        Groups<WorkshopCount> groups(asked);
        const QString text = filled(sql::reports_workshops, sql).replace(u"{from}"_s, from);
        forEachRow(m_db, text, asked, [&](const Statement &row) {
            WorkshopCount &count = groups.of(row);
            count = {count.group,   row.number(2), row.number(3), row.number(4),
                     row.number(5), row.number(6), row.number(7)};
        });
        return groups.inOrder();
    });
}

} // namespace turnout
