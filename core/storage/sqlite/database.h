// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/sqlite/key.h"
#include "core/storage/sqlite/statement.h"

#include <QHash>
#include <QString>
#include <atomic>
#include <memory>

struct sqlite3;

namespace turnout {

// One connection to one file, for one thread. Owns the prepared statements made on it. Everything throws Error.
class Database {
public:
    enum class Access { Create, ReadWrite, ReadOnly };

    // Milliseconds that a statement waits for another connection, from the first one on.
    static constexpr int BusyTimeout = 2000;

    // Opens with the key but reads nothing yet, so a wrong key shows at the first statement. ":memory:" is allowed.
    Database(const QString &path, const Key &key, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_db; }

    // A statement prepared once per connection and text, and lent out. `sql` must outlive the database: a literal.
    Statement statement(QStringView sql) const;
    // One or more statements without parameters, not kept.
    void execute(QStringView sql) const;
    // Sets a pragma, reads it back and throws Error::Internal unless it took.
    void setPragma(QStringView name, const QString &value, const QString &expected) const;
    QString pragma(QStringView name) const;

    qint64 rowsChanged() const; // by the last statement
    bool isInTransaction() const;

    // While set, a long statement gives up with Error::Cancelled soon after the flag becomes true.
    void setCancelFlag(const std::atomic<bool> *cancelled) const;

    // Throws what the engine's result code means for people; does nothing for success.
    void check(int resultCode) const;

private:
    QString m_path;
    sqlite3 *m_db = nullptr;
    mutable QHash<QStringView, PreparedStatement *> m_statements;
};

// Rolls back when it goes out of scope without a commit.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(const Database &db, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    const Database &m_db;
    bool m_open = true;
};

// A part of a transaction that can be taken back by itself: undone unless kept.
class Savepoint {
public:
    explicit Savepoint(const Database &db);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void keep();

private:
    const Database &m_db;
    bool m_open = true;
};

} // namespace turnout
