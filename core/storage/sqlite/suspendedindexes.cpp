// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/suspendedindexes.h"

using namespace Qt::StringLiterals;

namespace turnout {

SuspendedIndexes::SuspendedIndexes(const Database &db)
    : m_db(db)
{
    QStringList names;
    {
        // Those without SQL belong to the keys of their tables.
        Statement row = db.statement(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
        while (row.step()) {
            names.append(row.text(0));
            m_indexes.append(row.text(1));
        }
    }
    for (const QString &name : std::as_const(names))
        db.execute(u"DROP INDEX %1"_s.arg(name));
}

void SuspendedIndexes::resume() const
{
    for (const QString &index : m_indexes)
        m_db.execute(index);
}

} // namespace turnout
