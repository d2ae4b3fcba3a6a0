// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csvtext.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString cell(QString text)
{
    static const QString Formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && Formula.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QByteArray csvText(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &each : row)
            cells.append(cell(each));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace turnout
