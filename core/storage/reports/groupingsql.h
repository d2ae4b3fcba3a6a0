// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"
#include "core/storage/sqlite/database.h"

namespace turnout {

// The pieces of SQL that place a row in a group: its label, and its rank among the groups where they have an order of
// their own. Groups with one label are one group. They speak of a workshop as w and of a person as d.
struct GroupingSql {
    QString label = QStringLiteral("''");
    QString rank = QStringLiteral("0");
    QString joins = {};
};

GroupingSql groupingSql(const ReportQuery &query);

// Whether the groups are of people rather than of workshops.
bool isByPerson(Grouping by);

// The text of a .sql file with its braces filled in, the filter too.
QString filled(QStringView text, const GroupingSql &sql = {});

// The label of a group as SQL gives it, and as people read it: a financial year comes as the year it starts in.
QString labelFrom(const QString &key, const ReportQuery &query);
QString keyFrom(const QString &label, const ReportQuery &query);

// The first day asked for as the filter has it, '' where that side is open; and the day after the last, '9999'.
QString firstDay(const ReportQuery &query);
QString dayAfterLast(const ReportQuery &query);

// Runs a filled text with what the filter takes, ?1 to ?4, and then the further values.
template <class Take, class... More>
void forEachRow(const Database &db, const QString &sql, const ReportQuery &query, Take take, const More &...more)
{
    PreparedStatement prepared(db, sql);
    Statement row(prepared);
    row.bind(firstDay(query), dayAfterLast(query), query.type, query.region, more...);
    while (row.step())
        take(row);
}

} // namespace turnout
