// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reports/reportstore.h"

#include "core/domain/financialyear.h"
#include "core/storage/sqltexts.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The pieces of SQL that place a row in a group. `group` tells groups apart, `label` names them, `order` sorts them.
// In them {when} stands for the day that a row goes by.
struct GroupingSql {
    QString group;
    QString label;
    QString order;
    QString joins;
};

constexpr auto OfPerson = "LEFT JOIN organisation o ON o.id = d.organisation "_L1;

GroupingSql groupingSql(Grouping by)
{
    const QString year = u"substr(coalesce({when}, ''), 1, 4)"_s;
    const QString month = u"substr(coalesce({when}, ''), 1, 7)"_s;
    switch (by) {
    case Grouping::Region:
        return {u"r.id"_s, u"coalesce(r.name, '')"_s, u"r.position IS NULL, r.position, r.name"_s,
                u"LEFT JOIN venue v ON v.id = w.venue LEFT JOIN region r ON r.id = coalesce(w.region, v.region)"_s};
    case Grouping::Type:
        return {u"t.id"_s, u"coalesce(t.name, '')"_s, u"t.name IS NULL, t.name"_s,
                u"LEFT JOIN workshop_type t ON t.id = w.type"_s};
    case Grouping::Trainer:
        return {u"t.id"_s, u"coalesce(t.name, '')"_s, u"t.name IS NULL, t.name"_s,
                u"LEFT JOIN workshop_trainer wt ON wt.workshop = w.id LEFT JOIN trainer t ON t.id = wt.trainer"_s};
    case Grouping::Sector:
        return {u"c.id"_s, u"coalesce(c.name, '')"_s, u"c.position IS NULL, c.position"_s,
                OfPerson + u"LEFT JOIN sector c ON c.id = coalesce(d.sector, o.sector)"_s};
    case Grouping::Workplace:
        return {u"c.id"_s, u"coalesce(c.name, '')"_s, u"c.position IS NULL, c.position, c.name"_s,
                OfPerson + u"LEFT JOIN region c ON c.id = coalesce(d.region, o.region)"_s};
    case Grouping::Year:
        return {year, year, year + u" = '', "_s + year, {}};
    case Grouping::Month:
        return {month, month, month + u" = '', "_s + month, {}};
    case Grouping::FinancialYear: // see below
    case Grouping::None:
        break;
    }
    return {u"''"_s, u"''"_s, u"1"_s, {}};
}

// A financial year starts in a month, so its groups are made in SQL by shifting the date back by the months before it.
GroupingSql groupingSql(const ReportQuery &query)
{
    if (query.by != Grouping::FinancialYear)
        return groupingSql(query.by);
    const QString year = u"strftime('%Y', substr({when}, 1, 10), 'start of month', '-%1 months')"_s.arg(
        query.financialYearStart - 1);
    const QString group = u"coalesce(%1, '')"_s.arg(year);
    return {group, group, group + u" = '', "_s + group, {}};
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
        .replace(u"{group}"_s, sql.group)
        .replace(u"{order}"_s, sql.order)
        .replace(u"{joins}"_s, sql.joins)
        .replace("{when}"_L1, when);
}

// A financial year comes out of SQL as the calendar year it starts in.
QString labelOf(const Statement &row, const ReportQuery &query)
{
    const QString label = row.text(0);
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

// The row for a group, made at the end of the list when it is new; what belongs to no group stays last.
template <class Count>
Count &rowFor(QList<Count> &rows, const QString &group)
{
    for (Count &row : rows) {
        if (row.group == group)
            return row;
    }
    Count row;
    row.group = group;
    const bool beforeLast = !group.isEmpty() && !rows.isEmpty() && rows.last().group.isEmpty();
    return *rows.insert(beforeLast ? rows.size() - 1 : rows.size(), row);
}

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
        QList<RatingCount> rows;
        forEachRow(m_db, filled(sql::reports_ratings, groupingSql(asked), ByForm), asked, [&](const Statement &row) {
            rows.append({labelOf(row, asked), row.number(1), row.number(2)});
        });
        return rows;
    });
}

Counts<ReplyCount> ReportStore::replies(const ReportQuery &query) const
{
    return withTotal<ReplyCount>(query, [this](const ReportQuery &asked) {
        QList<ReplyCount> rows;
        const GroupingSql sql = groupingSql(asked);
        // People's groups hold named attendances; those without a name belong to no group.
        const QStringView attended = isByPerson(asked.by) ? sql::reports_people : sql::reports_attendance;
        const int column = isByPerson(asked.by) ? 3 : 1;
        forEachRow(m_db, filled(attended, sql, ByWorkshop), asked, [&](const Statement &row) {
            rowFor(rows, labelOf(row, asked)).attended += row.number(column);
        });
        if (isByPerson(asked.by)) {
            forEachRow(m_db, filled(sql::reports_attendance, groupingSql(Grouping::None), ByWorkshop), asked,
                       [&](const Statement &row) {
                           if (row.number(2) > 0)
                               rowFor(rows, QString()).attended += row.number(2);
                       });
        }
        forEachRow(m_db, filled(sql::reports_responses, sql, ByForm), asked, [&](const Statement &row) {
            rowFor(rows, labelOf(row, asked)).responses += row.number(1);
        });
        return rows;
    });
}

Counts<ReachCount> ReportStore::reach(const ReportQuery &query) const
{
    return withTotal<ReachCount>(query, [this](const ReportQuery &asked) {
        QList<ReachCount> rows;
        const bool byPerson = isByPerson(asked.by);
        if (!byPerson) {
            forEachRow(m_db, filled(sql::reports_attendance, groupingSql(asked), ByWorkshop), asked, [&](const Statement &row) {
                if (row.number(1) > 0)
                    rows.append({labelOf(row, asked), 0, row.number(1), row.number(2), row.number(3), 0});
            });
        }
        forEachRow(m_db, filled(sql::reports_people, groupingSql(asked), ByWorkshop), asked, [&](const Statement &row) {
            ReachCount &count = rowFor(rows, labelOf(row, asked));
            count.people = row.number(1);
            count.organisations = row.number(2);
            if (byPerson) {
                count.attendances = row.number(3);
                count.workshops = row.number(4);
            }
        });
        return rows;
    });
}

Counts<WorkshopCount> ReportStore::workshops(const ReportQuery &query) const
{
    return withTotal<WorkshopCount>(query, [this](const ReportQuery &asked) {
        const GroupingSql sql = groupingSql(asked);
        GroupingSql outer = sql;
        QString from = u"workshop w"_s;
        if (isByPerson(asked.by)) {
            from = filled(sql::reports_workshopsofpeople, sql, ByWorkshop);
            const QString table = asked.by == Grouping::Sector ? u"sector"_s : u"region"_s;
            outer.joins = u"LEFT JOIN %1 c ON c.id = w.grp"_s.arg(table);
        }
        QList<WorkshopCount> rows;
        const QString text = filled(sql::reports_workshops, outer, ByWorkshop).replace(u"{from}"_s, from);
        forEachRow(m_db, text, asked, [&](const Statement &row) {
            rows.append({labelOf(row, asked), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5),
                         row.number(6)});
        });
        return rows;
    });
}

} // namespace turnout
