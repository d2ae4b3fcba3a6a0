// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyentry.h"
#include "core/storage/sqlite/database.h"
#include "core/storage/sqlite/recording.h"

#include <QList>
#include <optional>

namespace turnout {

// Where a change came from.
struct Origin {
    QString at; // UTC stamp
    qint64 device = 0;
    QString actor;
};

// The stack of recorded changes, and the audit of who touched what.
class HistoryStore {
public:
    explicit HistoryStore(const Database &db)
        : m_db(db)
    {}

    // Puts a change on the stack; what was undone before can then no longer be redone. One without a changeset is a line
    // in the list, and undo goes past it.
    HistoryId push(const Origin &origin, const QString &label, const QByteArray &changeset) const;

    struct Step {
        HistoryId id;
        QString label;
        QByteArray changeset;
    };
    std::optional<Step> nextUndo() const; // the newest change in effect
    std::optional<Step> nextRedo() const; // the change undone last
    // Only what they are called; a changeset may hold megabytes. Empty: there is none.
    QString nextUndoLabel() const;
    QString nextRedoLabel() const;
    void setUndone(HistoryId id, Direction direction) const;

    QList<HistoryEntry> entries() const; // newest first

    enum class Action { Edit, Undo, Redo };
    // Notes the records and field names touched; above `LargestDetail` changes only how many of each kind.
    static constexpr qsizetype LargestDetail = 1000;
    void audit(const Origin &origin, HistoryId id, Action action, const QList<RecordedChange> &changes) const;

    // Who made the newest of all changes, undo and redo among them, and when. `number` grows with each.
    struct Newest {
        qint64 number = 0;
        QString at; // UTC stamp
        QString actor;

        bool operator==(const Newest &) const = default;
    };
    std::optional<Newest> newestAudit() const;

    // The tables whose changes are recorded: all that hold source records.
    static const QStringList &recordedTables();

private:
    std::optional<Step> step(QStringView sql) const;
    QString label(QStringView sql) const;

    const Database &m_db;
};

} // namespace turnout
