// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/columns.h"

namespace turnout {

QStringList columnsOf(const Database &db, const QString &table)
{
    QStringList columns;
    Statement row = db.statement(u"SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    row.bind(table);
    while (row.step())
        columns.append(row.text(0));
    return columns;
}

} // namespace turnout
