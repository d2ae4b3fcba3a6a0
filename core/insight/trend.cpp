// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/trend.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString monthLabel(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}

} // namespace

QList<MonthSatisfaction> monthlyTrend(const QList<RatingCount> &byMonth, QDate last, int months)
{
    QHash<QString, RatingCount> counts;
    for (const RatingCount &count : byMonth)
        counts.insert(count.group, count);

    QList<MonthSatisfaction> trend;
    const QDate end(last.year(), last.month(), 1);
    for (int back = months - 1; end.isValid() && back >= 0; --back) {
        const QDate month = end.addMonths(-back);
        const RatingCount count = counts.value(monthLabel(month));
        if (trend.isEmpty() && count.rated == 0)
            continue;
        trend.append({month, {monthLabel(month), count.rated, count.goodOrExcellent}});
    }
    return trend;
}

Satisfaction sumOf(const QList<MonthSatisfaction> &months, qsizetype from, qsizetype count)
{
    Satisfaction sum;
    for (const MonthSatisfaction &month : months.mid(from, count)) {
        sum.rated += month.satisfaction.rated;
        sum.goodOrExcellent += month.satisfaction.goodOrExcellent;
    }
    return sum;
}

} // namespace turnout
