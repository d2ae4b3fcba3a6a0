// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check/soundnessstore.h"

#include "core/base/text.h"
#include "core/domain/delegate.h"
#include "core/storage/history/historystore.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/search/indexcheck.h"
#include "core/storage/sqlite/changesetform.h"
#include "core/storage/sqltexts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Tables whose one key is that of their name.
const QStringList Named = {u"sector"_s, u"organisation"_s, u"venue"_s, u"trainer"_s, u"workshop_type"_s};

void findWrongNameKeys(const Database &db, const QString &table, CheckRows &found)
{
    PreparedStatement prepared(db, u"SELECT id, name, name_key FROM %1"_s.arg(table));
    for (Statement row(prepared); row.step();) {
        if (matchKey(row.text(1)) != row.text(2))
            found.add({.id = row.integer(0), .text = table, .more = u"name_key"_s});
    }
}

void findWrongDelegateKeys(const Database &db, CheckRows &found)
{
    Statement row = db.statement(sql::check_delegatekeys);
    while (row.step()) {
        const PersonName name{row.text(1), row.text(2)};
        const auto compare = [&](const QString &key, int column, const QString &called) {
            if (key != row.text(column))
                found.add({.id = row.integer(0), .text = u"delegate"_s, .more = called});
        };
        compare(matchKey(name.display()), 4, u"name_key"_s);
        compare(sortKey(name.filed()), 5, u"sort_key"_s);
        compare(emailKey(row.text(3)), 6, u"email_key"_s);
    }
}

QStringList tablesWithIds(const Database &db)
{
    QStringList tables = HistoryStore::recordedTables();
    tables.removeIf([&](const QString &table) {
        Statement row = db.statement(u"SELECT 1 FROM pragma_table_info(?1) WHERE name = 'id' AND pk = 1");
        return !row.bind(table).step();
    });
    return tables;
}

} // namespace

SoundnessStore::Damage SoundnessStore::damage() const
{
    static const QRegularExpression index(u"FTS5 table \\w+\\.(\\w+)_search"_s);
    Damage damage;
    PreparedStatement prepared(m_db, u"PRAGMA integrity_check(20)");
    for (Statement row(prepared); row.step();) {
        for (const QString &line : row.text(0).split(u'\n')) {
            if (const auto match = index.match(line); match.hasMatch())
                damage.indexes.append(match.captured(1));
            else if (line != "ok"_L1 && !line.startsWith("***"_L1)) // a heading: "*** in database main ***"
                damage.lines.append(line);
        }
    }
    return damage;
}

QStringList SoundnessStore::staleIndexes() const
{
    return tablesWithStaleIndex(m_db);
}

CheckRows SoundnessStore::brokenReferences() const
{
    CheckRows found;
    Statement row = m_db.statement(sql::check_brokenreferences);
    while (row.step())
        found.add({.text = row.text(0), .more = row.text(1), .found = row.integer(2)});
    return found;
}

CheckRows SoundnessStore::wrongKeys() const
{
    CheckRows found;
    for (const QString &table : Named)
        findWrongNameKeys(m_db, table, found);
    findWrongDelegateKeys(m_db, found);
    return found;
}

CheckRows SoundnessStore::bookingsOffStep() const
{
    CheckRows found;
    Statement row = m_db.statement(sql::check_bookingsoffstep);
    while (row.step())
        found.add({.id = row.integer(0), .other = row.integer(1), .text = row.text(2)});
    return found;
}

CheckRows SoundnessStore::numbersToCome() const
{
    const auto [device, last] = IdSource::given(m_db);
    CheckRows found;
    for (const QString &table : tablesWithIds(m_db)) {
        PreparedStatement prepared(m_db, u"SELECT max(id) FROM %1 WHERE id BETWEEN ?1 AND ?2"_s.arg(table));
        Statement row(prepared);
        row.bind(IdSource::idOf(device, 0), IdSource::idOf(device, IdSource::LargestSequence));
        if (row.step() && row.integer(0) > IdSource::idOf(device, last))
            found.add({.text = table, .found = row.integer(0) - IdSource::idOf(device, 0), .allowed = last});
    }
    return found;
}

CheckRows SoundnessStore::unreadableHistory() const
{
    CheckRows found;
    Statement row = m_db.statement(u"SELECT id, at, changeset FROM history ORDER BY id");
    while (row.step()) {
        if (!hasFormOfChangeset(row.blob(2)))
            found.add({.id = row.integer(0), .text = row.text(1)});
    }
    return found;
}

} // namespace turnout
