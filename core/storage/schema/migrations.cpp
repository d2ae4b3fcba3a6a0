// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/migrations.h"

#include "core/storage/sqltexts.h"

namespace turnout {

const QList<Migration> &migrations()
{
    static const QString first =
        QStringView(sql::schema_0001_first).toString() + QStringView(sql::schema_0001_search).toString();
    static const QList<Migration> steps = {{1, first}, {2, sql::schema_0002_filters}, {3, sql::schema_0003_draft}};
    return steps;
}

int schemaVersion()
{
    return migrations().last().version;
}

void migrate(const Database &db, const QList<Migration> &steps, const std::function<void()> &beforeFirst)
{
    const int found = db.pragma(u"user_version").toInt();
    if (found > 0 && found < steps.last().version)
        beforeFirst();
    for (const Migration &step : steps) {
        if (step.version <= found)
            continue;
        Transaction transaction(db, Transaction::Kind::Write);
        db.execute(step.sql);
        db.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
        transaction.commit();
    }
}

} // namespace turnout
