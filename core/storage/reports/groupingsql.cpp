// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reports/groupingsql.h"

#include "core/domain/financialyear.h"
#include "core/storage/sqltexts.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

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
        return {u"substr(coalesce(w.starts_at, ''), 1, 4)"_s, u"0"_s, {}};
    case Grouping::Month:
        return {u"substr(coalesce(w.starts_at, ''), 1, 7)"_s, u"0"_s, {}};
    case Grouping::FinancialYear: // see below
    case Grouping::None:
        break;
    }
    return {};
}

constexpr auto OpenEnd = "9999"_L1; // after every plausible day

} // namespace

// A financial year starts in a month, so its groups are made in SQL by shifting the date back by the months before it.
GroupingSql groupingSql(const ReportQuery &query)
{
    if (query.by != Grouping::FinancialYear)
        return groupingSql(query.by);
    const QString year = u"strftime('%Y', substr(w.starts_at, 1, 10), 'start of month', '-%1 months')"_s.arg(
        query.financialYearStart - 1);
    return {u"coalesce(%1, '')"_s.arg(year), u"0"_s, {}};
}

bool isByPerson(Grouping by)
{
    return by == Grouping::Sector || by == Grouping::Workplace;
}

QString filled(QStringView text, const GroupingSql &sql)
{
    QString result = text.toString();
    return result.replace("{forms}"_L1, QStringView(sql::reports_forms).toString())
        .replace("{label}"_L1, sql.label)
        .replace("{rank}"_L1, sql.rank)
        .replace("{joins}"_L1, sql.joins)
        .replace("{filter}"_L1, QStringView(sql::reports_filter).toString());
}

QString labelFrom(const QString &key, const ReportQuery &query)
{
    if (query.by != Grouping::FinancialYear || key.isEmpty())
        return key;
    return FinancialYear(QDate(key.toInt(), query.financialYearStart, 1), query.financialYearStart).label();
}

QString keyFrom(const QString &label, const ReportQuery &query)
{
    return query.by == Grouping::FinancialYear ? label.left(4) : label;
}

QString firstDay(const ReportQuery &query)
{
    return isoDate(query.from);
}

QString dayAfterLast(const ReportQuery &query)
{
    return query.to.isValid() ? isoDate(query.to.addDays(1)) : QString(OpenEnd);
}

} // namespace turnout
