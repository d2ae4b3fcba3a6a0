// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reports/sumstore.h"

#include "core/storage/reports/groupingsql.h"
#include "core/storage/sqltexts.h"

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

// Whether forms of no workshop, of that day, are of the group with that label.
bool isOf(const LooseForms &forms, const ReportQuery &query, const QString &label)
{
    switch (query.by) {
    case Grouping::Month:
        return isoDate(forms.receivedOn).left(7) == label;
    case Grouping::Year:
        return isoDate(forms.receivedOn).left(4) == label;
    case Grouping::FinancialYear:
        if (!forms.receivedOn.isValid())
            return label.isEmpty();
        return labelFrom(QString::number(forms.receivedOn.addMonths(1 - query.financialYearStart).year()), query) ==
               label;
    default:
        return label.isEmpty() && !isByPerson(query.by);
    }
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

WorkshopBehind SumStore::rowOf(WorkshopId id, std::optional<int> peopleOfGroup) const
{
    Statement row = m_db.statement(sql::reports_behindrow);
    row.bind(id).step();
    const bool counts = tookPlace(row.word<WorkshopStatus>(6));
    const int attended = counts ? attendance(row.number(9), row.optionalNumber(7)) : 0;
    return {id,
            row.time(1),
            row.integer(2) == 1,
            row.text(3),
            row.text(4),
            row.integer(5) == 1,
            row.text(8),
            peopleOfGroup.value_or(attended),
            row.number(10),
            row.number(11),
            row.number(12)};
}

WorkshopsBehind SumStore::behind(const ReportQuery &query, const QString &label) const
{
    WorkshopsBehind behind;
    const bool byPerson = isByPerson(query.by);
    const QString text = filled(byPerson ? sql::reports_behindpeople : sql::reports_behind, groupingSql(query));
    QList<std::pair<WorkshopId, std::optional<int>>> found;
    const auto take = [&](const Statement &row) {
        found.append({row.id<WorkshopId>(0), byPerson ? std::optional(row.number(1)) : std::nullopt});
    };
    forEachRow(m_db, text, query, take, keyFrom(label, query));
    for (const auto &[id, people] : std::as_const(found))
        behind.workshops.append(rowOf(id, people));
    std::sort(behind.workshops.begin(), behind.workshops.end(), [](const WorkshopBehind &a, const WorkshopBehind &b) {
        return std::pair(b.start, b.id) < std::pair(a.start, a.id);
    });
    const QList<LooseForms> days = loose(query);
    for (const LooseForms &day : days) {
        if (isOf(day, query, label)) {
            behind.loose.forms += day.forms;
            behind.loose.rated += day.rated;
            behind.loose.goodOrExcellent += day.goodOrExcellent;
        }
    }
    return behind;
}

} // namespace turnout
