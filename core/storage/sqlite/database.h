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
    enum class Access {
        Create,
        ReadWrite,
        ReadOnly,   // reads what is there; leaves a -wal file behind where none was
        ReadBeside, // writes no record, but takes part with those who write, and leaves no file behind
        ReadStill,  // a file that nobody writes meanwhile: takes no lock, makes no file, needs no leave to write
    };

    // Milliseconds that a statement waits for another connection, from the first one on: people hear of it within two
    // seconds.
    static constexpr int BusyTimeout = 1500;

    // Opens with the key but reads nothing yet, so a wrong key shows at the first statement. ":memory:" is allowed.
    Database(const QString &path, const Key &key, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    sqlite3 *handle() const { return m_db; }
    // From ReadBeside to ReadWrite, once the file has proved to be ours.
    void beginWriting();
    // Whether the last connection to close puts what is in the -wal into the file, as it does unless told otherwise.
    enum class OnClose { Checkpoint, LeaveAsIs };
    void setOnClose(OnClose onClose) const;
    // The key has opened the file, so what cannot be deciphered from now on is damage.
    void noteKeyProven() { m_isKeyProven = true; }
    // Whether the path no longer leads to the open file: it was moved, renamed, replaced or deleted.
    bool isMoved() const;
    // Puts all that was committed into the file itself, wherever it is now, and empties the -wal that stayed behind: a
    // file put in its place would take the -wal for its own. Does what it can, and reports nothing.
    void settleMoved() const;
    // The file's first bytes as they are on the disk, enciphered or not.
    QByteArray firstBytes(int count) const;

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

    // Throws what the engine's result code means for people (engineerror.h); does nothing for success.
    void check(int resultCode) const;

private:
    void close();

    QString m_path;
    Access m_access;
    bool m_isKeyProven = false;
    sqlite3 *m_db = nullptr;
    mutable QHash<QStringView, PreparedStatement *> m_statements;
};

// Rolls back when it goes out of scope without a commit.
// What commit() returned from is durable, in the file that the path leads to; else it throws.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(const Database &db, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    void checkInPlace();

    const Database &m_db;
    Kind m_kind;
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
