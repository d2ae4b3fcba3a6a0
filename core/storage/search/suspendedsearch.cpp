// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search/suspendedsearch.h"

#include "core/storage/search/searchindexes.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr qint64 FewestRows = 200;     // below, following each row is quick enough
constexpr qint64 CostOfFollowing = 50; // rows built anew in the time of one that is followed
} // namespace

bool SuspendedSearch::isWorthIt(const Database &db, const QList<RecordedChange> &changes)
{
    const auto changed = std::count_if(changes.begin(), changes.end(),
                                       [](const RecordedChange &change) { return searchedTables().contains(change.table); });
    if (changed < FewestRows)
        return false;
    qint64 rows = 0;
    for (const QString &table : searchedTables()) {
        PreparedStatement count(db, u"SELECT count(*) FROM %1"_s.arg(table));
        Statement row(count);
        row.step();
        rows += row.integer(0);
    }
    return changed * CostOfFollowing > rows;
}

SuspendedSearch::SuspendedSearch(const Database &db)
    : m_db(db)
{
    QStringList names;
    {
        Statement row =
            db.statement(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '*_search_*'");
        while (row.step()) {
            names.append(row.text(0));
            m_triggers.append(row.text(1));
        }
    }
    for (const QString &name : std::as_const(names))
        db.execute(u"DROP TRIGGER %1"_s.arg(name));
}

void SuspendedSearch::resume() const
{
    for (const QString &table : searchedTables())
        m_db.execute(u"INSERT INTO %1_search (%1_search) VALUES ('rebuild')"_s.arg(table));
    for (const QString &trigger : m_triggers)
        m_db.execute(trigger);
}

} // namespace turnout
