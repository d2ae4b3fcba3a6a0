// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3_session;

namespace turnout {

// Records what happens to the named tables on a connection from now on (the SQLite session extension), as a changeset
// that can be applied again or inverted. Lives inside a transaction.
class Recording {
public:
    Recording(const Database &db, const QStringList &tables);
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    // What has changed so far, net: a row inserted and deleted again leaves nothing. Empty when nothing changed.
    QByteArray changeset() const;

private:
    const Database &m_db;
    sqlite3_session *m_session = nullptr;
};

enum class RecordedAction { Insert, Update, Delete };

// One row of a changeset.
struct RecordedChange {
    QString table;
    RecordedAction action = RecordedAction::Update;
    QList<qint64> key;  // the integer parts of the primary key, in column order
    QList<int> columns; // of an update: the columns that changed, from 0
};

// Throws Error::Damaged for what is no changeset.
QList<RecordedChange> changesIn(const Database &db, const QByteArray &changeset);

enum class Direction { Forwards, Backwards };
// Applies a changeset, or undoes it, inside the caller's transaction. Throws Error::Conflict, naming the tables, when
// a row is not as the changeset left it; the caller's transaction then rolls back.
void applyChangeset(const Database &db, const QByteArray &changeset, Direction direction);

} // namespace turnout
