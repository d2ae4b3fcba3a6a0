// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/listtext.h"

#include "ui/models/delegatewords.h"

namespace turnout {

namespace {

using Write = QString (*)(QString);

QString forTabs(QString text)
{
    for (const QChar gap : {u'\t', u'\n', u'\r'})
        text.replace(gap, u' ');
    return text;
}

QString forCommas(QString text)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(),
                                         [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString written(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today, QChar between,
                const QString &end, Write write)
{
    QStringList cells;
    for (const DelegateColumn column : columns)
        cells.append(write(columnTitle(column)));
    QString text = cells.join(between) + end;
    for (const ListedDelegate &person : people) {
        cells.clear();
        for (const DelegateColumn column : columns)
            cells.append(write(cellText(person, column, today)));
        text += cells.join(between) + end;
    }
    return text;
}

} // namespace

QString tabSeparated(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today)
{
    return written(people, columns, today, u'\t', u"\n"_s, forTabs);
}

QString commaSeparated(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today)
{
    return written(people, columns, today, u',', u"\r\n"_s, forCommas);
}

} // namespace turnout
