// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/listtext.h"

#include "ui/models/csvtext.h"
#include "ui/models/delegatewords.h"

namespace turnout {

namespace {

QString forTabs(QString text)
{
    for (const QChar gap : {u'\t', u'\n', u'\r'})
        text.replace(gap, u' ');
    return text;
}

// The headings, then a row for each person.
QList<QStringList> rowsOf(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today)
{
    QStringList cells;
    for (const DelegateColumn column : columns)
        cells.append(columnTitle(column));
    QList<QStringList> rows{cells};
    for (const ListedDelegate &person : people) {
        cells.clear();
        for (const DelegateColumn column : columns)
            cells.append(cellText(person, column, today));
        rows.append(cells);
    }
    return rows;
}

} // namespace

QString tabSeparated(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today)
{
    QString text;
    for (QStringList cells : rowsOf(people, columns, today)) {
        std::transform(cells.begin(), cells.end(), cells.begin(), forTabs);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QByteArray commaSeparated(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today)
{
    return csvText(rowsOf(people, columns, today));
}

} // namespace turnout
