// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/historystore.h"

#include "core/storage/sqlite/columns.h"
#include "core/storage/sqltexts.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

enum UndoneState { InEffect = 0, Redoable = 1, LeftBehind = 2 };

QString word(HistoryStore::Action action)
{
    switch (action) {
    case HistoryStore::Action::Undo:
        return u"undo"_s;
    case HistoryStore::Action::Redo:
        return u"redo"_s;
    case HistoryStore::Action::Edit:
        break;
    }
    return u"edit"_s;
}

QString recordOf(const RecordedChange &change)
{
    QStringList parts;
    for (const qint64 part : change.key)
        parts.append(QString::number(part));
    return parts.join(u'/');
}

} // namespace

HistoryId HistoryStore::push(const Origin &origin, const QString &label, const QByteArray &changeset) const
{
    m_db.statement(u"UPDATE history SET undone = ?2 WHERE undone = ?1").run(int(Redoable), int(LeftBehind));
    Statement insert = m_db.statement(sql::history_push);
    insert.bind(origin.at, origin.device, origin.actor, label, changeset).step();
    return insert.id<HistoryId>(0);
}

std::optional<HistoryStore::Step> HistoryStore::step(QStringView sql) const
{
    Statement row = m_db.statement(sql);
    if (!row.bind().step())
        return std::nullopt;
    return Step{row.id<HistoryId>(0), row.text(1), row.blob(2)};
}

std::optional<HistoryStore::Step> HistoryStore::nextUndo() const
{
    return step(u"SELECT id, label, changeset FROM history WHERE undone = 0 AND changeset <> x'' ORDER BY id DESC LIMIT 1");
}

std::optional<HistoryStore::Step> HistoryStore::nextRedo() const
{
    return step(u"SELECT id, label, changeset FROM history WHERE undone = 1 ORDER BY id LIMIT 1");
}

QString HistoryStore::label(QStringView sql) const
{
    Statement row = m_db.statement(sql);
    return row.bind().step() ? row.text(0) : QString();
}

QString HistoryStore::nextUndoLabel() const
{
    return label(u"SELECT label FROM history WHERE undone = 0 AND changeset <> x'' ORDER BY id DESC LIMIT 1");
}

QString HistoryStore::nextRedoLabel() const
{
    return label(u"SELECT label FROM history WHERE undone = 1 ORDER BY id LIMIT 1");
}

void HistoryStore::setUndone(HistoryId id, Direction direction) const
{
    m_db.statement(u"UPDATE history SET undone = ?2 WHERE id = ?1")
        .run(id, int(direction == Direction::Backwards ? Redoable : InEffect));
}

QList<HistoryEntry> HistoryStore::entries() const
{
    QList<HistoryEntry> entries;
    Statement row = m_db.statement(u"SELECT id, at, actor, label, undone FROM history ORDER BY id DESC");
    while (row.step())
        entries.append({row.id<HistoryId>(0), row.text(1), row.text(2), row.text(3), row.integer(4) != InEffect});
    return entries;
}

void HistoryStore::audit(const Origin &origin, HistoryId id, Action action, const QList<RecordedChange> &changes) const
{
    Statement insert = m_db.statement(sql::history_audit);
    if (changes.size() > LargestDetail) {
        QMap<QString, int> counts;
        for (const RecordedChange &change : changes)
            ++counts[change.table];
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            insert.run(origin.at, origin.device, origin.actor, id, word(action), it.key(),
                       u"%1 records"_s.arg(it.value()), QString());
        return;
    }
    QHash<QString, QStringList> columns;
    for (const RecordedChange &change : changes) {
        if (!columns.contains(change.table))
            columns.insert(change.table, columnsOf(m_db, change.table));
        QStringList fields;
        for (const int column : change.columns)
            fields.append(columns[change.table].value(column));
        insert.run(origin.at, origin.device, origin.actor, id, word(action), change.table, recordOf(change),
                   fields.join(u", "_s));
    }
}

std::optional<HistoryStore::Newest> HistoryStore::newestAudit() const
{
    Statement row = m_db.statement(u"SELECT id, at, actor FROM audit ORDER BY id DESC LIMIT 1");
    if (!row.step())
        return std::nullopt;
    return Newest{row.integer(0), row.text(1), row.text(2)};
}

const QStringList &HistoryStore::recordedTables()
{
    static const QStringList tables = {
        u"setting"_s,  u"region"_s,          u"sector"_s,        u"organisation"_s,    u"venue"_s,
        u"room"_s,     u"gate_rules"_s,      u"trainer"_s,       u"trainer_absence"_s, u"question_set"_s,
        u"question"_s, u"question_choice"_s, u"workshop_type"_s, u"workshop"_s,        u"workshop_trainer"_s,
        u"delegate"_s, u"booking"_s,         u"booking_step"_s,  u"response"_s,        u"answer"_s,
    };
    return tables;
}

} // namespace turnout
