// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reports/sumstore.h"

#include "core/storage/reports/groupingsql.h"
#include "core/storage/sqlite/idlist.h"
#include "core/storage/sqltexts.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

std::optional<CancelledBy> cancelledBy(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.word<CancelledBy>(column));
}

LooseForms looseFrom(const Statement &row)
{
    return {row.date(0), row.number(1), row.number(2), row.number(3)};
}

// The forms of a group at one workshop, or at none.
struct GroupForms {
    int forms = 0;
    int rated = 0;
    int goodOrExcellent = 0;
};

// A row with everything but its forms.
WorkshopBehind behindFrom(const Statement &row)
{
    const bool counts = tookPlace(row.word<WorkshopStatus>(6));
    return {.id = row.id<WorkshopId>(0),
            .start = row.time(1),
            .allDay = row.integer(2) == 1,
            .type = row.text(3),
            .place = row.text(4),
            .online = row.integer(5) == 1,
            .trainers = row.text(8),
            .attended = counts ? attendance(row.number(9), row.optionalNumber(7)) : 0};
}

} // namespace

WorkshopSums SumStore::sums(const ReportQuery &query) const
{
    WorkshopSums sums;
    forEachRow(m_db, filled(sql::reports_sums), query, [&](const Statement &row) {
        WorkshopSum sum{.id = row.id<WorkshopId>(0), .day = row.time(1).date(), .region = row.text(2)};
        sum.regionRank = row.number(3);
        sum.status = row.word<WorkshopStatus>(4);
        sum.cancelledBy = cancelledBy(row, 5);
        sum.headCount = row.optionalNumber(6);
        sums.workshops.append(sum);
    });
    // The three answers come in one order, so each is walked once.
    auto at = sums.workshops.begin();
    const auto to = [&](WorkshopId id) -> WorkshopSum & {
        at = std::find_if(at, sums.workshops.end(), [&](const WorkshopSum &sum) { return sum.id == id; });
        return *at;
    };
    forEachRow(m_db, filled(sql::reports_sumsofpeople), query,
               [&](const Statement &row) { to(row.id<WorkshopId>(0)).people.append(row.id<DelegateId>(1)); });
    at = sums.workshops.begin();
    forEachRow(m_db, filled(sql::reports_sumsofforms), query, [&](const Statement &row) {
        WorkshopSum &sum = to(row.id<WorkshopId>(0));
        sum.forms = row.number(1);
        sum.rated = row.number(2);
        sum.goodOrExcellent = row.number(3);
    });
    sums.loose = loose(query);
    return sums;
}

QList<LooseForms> SumStore::loose(const ReportQuery &query) const
{
    QList<LooseForms> days;
    forEachRow(m_db, filled(sql::reports_looseforms), query,
               [&](const Statement &row) { days.append(looseFrom(row)); });
    return days;
}

QList<ReachCount> SumStore::peopleBySector(const ReportQuery &query) const
{
    std::map<std::tuple<bool, int, QString>, ReachCount> found; // in the order wanted
    forEachRow(m_db, filled(sql::reports_sectors), query, [&](const Statement &row) {
        const QString label = row.text(0);
        ReachCount &count = found[{label.isEmpty(), row.number(1), label}];
        count.group = label;
        count.people = row.number(2);
    });
    QList<ReachCount> counts;
    for (const auto &[place, count] : found)
        counts.append(count);
    return counts;
}

WorkshopsBehind SumStore::behind(const ReportQuery &query, const QString &label) const
{
    const bool byPerson = isByPerson(query.by);
    const GroupingSql grouping = groupingSql(query);
    const QString key = keyFrom(label, query);
    QHash<WorkshopId, GroupForms> forms;
    const auto takeForms = [&](const Statement &row) {
        forms.insert(row.id<WorkshopId>(0), {row.number(1), row.number(2), row.number(3)});
    };
    forEachRow(m_db, filled(sql::reports_behindforms, grouping), query, takeForms, key);
    const GroupForms loose = forms.take(WorkshopId());

    QHash<WorkshopId, int> people; // who attended, where people are grouped
    const auto take = [&](const Statement &row) { people.insert(row.id<WorkshopId>(0), byPerson ? row.number(1) : 0); };
    forEachRow(m_db, filled(byPerson ? sql::reports_behindpeople : sql::reports_behind, grouping), query, take, key);
    QList<WorkshopId> ids = people.keys();
    for (auto it = forms.cbegin(); it != forms.cend(); ++it) {
        if (!people.contains(it.key())) // of somebody whose attendance is not marked
            ids.append(it.key());
    }
    WorkshopsBehind behind{{}, {{}, loose.forms, loose.rated, loose.goodOrExcellent}};
    Statement row = m_db.statement(sql::reports_behindrows);
    for (row.bind(listOf(ids)); row.step();) {
        WorkshopBehind workshop = behindFrom(row);
        if (byPerson)
            workshop.attended = people.value(workshop.id);
        const GroupForms of = forms.value(workshop.id);
        workshop.forms = of.forms;
        workshop.rated = of.rated;
        workshop.goodOrExcellent = of.goodOrExcellent;
        behind.workshops.append(workshop);
    }
    return behind;
}

} // namespace turnout
