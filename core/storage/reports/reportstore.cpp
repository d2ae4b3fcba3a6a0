// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reports/reportstore.h"

#include "core/base/text.h"
#include "core/domain/financialyear.h"
#include "core/storage/sqltexts.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The pieces of SQL that place a row in a group: its label, and its rank among the groups where they have an order of
// their own. Groups with one label are one group. In them {when} stands for the day that a row goes by.
struct GroupingSql {
    QString label = u"''"_s;
    QString rank = u"0"_s;
    QString joins;
};

constexpr auto OfPerson = "LEFT JOIN organisation o ON o.id = d.organisation "_L1;

GroupingSql groupingSql(Grouping by)
{
    switch (by) {
    case Grouping::Region:
        return {u"coalesce(r.name, '')"_s, u"min(r.position)"_s,
                u"LEFT JOIN venue v ON v.id = w.venue LEFT JOIN region r ON r.id = coalesce(w.region, v.region)"_s};
    case Grouping::Type:
        return {u"coalesce(t.name, '')"_s, u"0"_s, u"LEFT JOIN workshop_type t ON t.id = w.type"_s};
    case Grouping::Trainer:
        return {u"coalesce(t.name, '')"_s, u"0"_s,
                u"LEFT JOIN workshop_trainer wt ON wt.workshop = w.id LEFT JOIN trainer t ON t.id = wt.trainer"_s};
    case Grouping::Sector:
        return {u"coalesce(c.name, '')"_s, u"min(c.position)"_s,
                OfPerson + u"LEFT JOIN sector c ON c.id = coalesce(d.sector, o.sector)"_s};
    case Grouping::Workplace:
        return {u"coalesce(c.name, '')"_s, u"min(c.position)"_s,
                OfPerson + u"LEFT JOIN region c ON c.id = coalesce(d.region, o.region)"_s};
    case Grouping::Year:
        return {u"substr(coalesce({when}, ''), 1, 4)"_s, u"0"_s, {}};
    case Grouping::Month:
        return {u"substr(coalesce({when}, ''), 1, 7)"_s, u"0"_s, {}};
    case Grouping::FinancialYear: // see below
    case Grouping::None:
        break;
    }
    return {};
}

// A financial year starts in a month, so its groups are made in SQL by shifting the date back by the months before it.
GroupingSql groupingSql(const ReportQuery &query)
{
    if (query.by != Grouping::FinancialYear)
        return groupingSql(query.by);
    const QString year =
        u"strftime('%Y', substr({when}, 1, 10), 'start of month', '-%1 months')"_s.arg(query.financialYearStart - 1);
    return {u"coalesce(%1, '')"_s.arg(year), u"0"_s, {}};
}

bool isByPerson(Grouping by)
{
    return by == Grouping::Sector || by == Grouping::Workplace;
}

constexpr auto ByWorkshop = "w.starts_at"_L1;
constexpr auto ByForm = "coalesce(w.starts_at, f.received_on)"_L1; // a form may belong to no workshop

QString filled(QStringView text, const GroupingSql &sql, QLatin1StringView when)
{
    QString result = text.toString();
    return result.replace(u"{label}"_s, sql.label)
        .replace(u"{rank}"_s, sql.rank)
        .replace(u"{joins}"_s, sql.joins)
        .replace("{when}"_L1, when);
}

// A financial year comes out of SQL as the calendar year it starts in.
QString labelOf(const Statement &row, const ReportQuery &query)
{
    QString label = row.text(0);
    if (query.by != Grouping::FinancialYear || label.isEmpty())
        return label;
    return FinancialYear(QDate(label.toInt(), query.financialYearStart, 1), query.financialYearStart).label();
}

template <class Take>
void forEachRow(const Database &db, const QString &sql, const ReportQuery &query, Take take)
{
    PreparedStatement prepared(db, sql);
    Statement row(prepared);
    row.bind(query.from, query.to.isValid() ? std::optional(isoDate(query.to.addDays(1))) : std::nullopt);
    while (row.step())
        take(row);
}

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
    Count &of(const Statement &row) { return at(labelOf(row, m_query), row.integer(1)); }
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
        forEachRow(m_db, filled(sql::reports_ratings, groupingSql(asked), ByForm), asked, [&](const Statement &row) {
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
        forEachRow(m_db, filled(attended, sql, ByWorkshop), asked,
                   [&](const Statement &row) { groups.of(row).attended += row.number(column); });
        if (isByPerson(asked.by)) {
            forEachRow(m_db, filled(sql::reports_attendance, GroupingSql(), ByWorkshop), asked,
                       [&](const Statement &row) {
                           if (row.number(3) > 0)
                               groups.ofNone().attended += row.number(3);
                       });
        }
        forEachRow(m_db, filled(sql::reports_responses, sql, ByForm), asked,
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
            forEachRow(m_db, filled(sql::reports_attendance, sql, ByWorkshop), asked, [&](const Statement &row) {
                if (row.number(2) == 0)
                    return;
                ReachCount &count = groups.of(row);
                count.attendances = row.number(2);
                count.unnamed = row.number(3);
                count.workshops = row.number(4);
            });
        }
        forEachRow(m_db, filled(sql::reports_people, sql, ByWorkshop), asked, [&](const Statement &row) {
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
            from = filled(sql::reports_workshopsofpeople, sql, ByWorkshop);
            sql.joins =
                u"LEFT JOIN %1 c ON c.id = w.grp"_s.arg(asked.by == Grouping::Sector ? u"sector"_s : u"region"_s);
        }
        Groups<WorkshopCount> groups(asked);
        const QString text = filled(sql::reports_workshops, sql, ByWorkshop).replace(u"{from}"_s, from);
        forEachRow(m_db, text, asked, [&](const Statement &row) {
            WorkshopCount &count = groups.of(row);
            count = {count.group,   row.number(2), row.number(3), row.number(4),
                     row.number(5), row.number(6), row.number(7)};
        });
        return groups.inOrder();
    });
}

} // namespace turnout
