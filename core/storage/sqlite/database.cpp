// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/database.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/engine.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

int openFlags(Database::Access access)
{
    switch (access) {
    case Database::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::ReadOnly:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

// Statement steps between two looks at the cancel flag: some tens of microseconds.
constexpr int StepsPerLook = 2000;

Error errorFor(int code, const QString &path, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::DiskFull, tr("The disk that holds “%1” is full. Everything saved before is safe; make room and "
                                    "try again.")
                                     .arg(path)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Busy, tr("Another program is using “%1”. Close it there and try again.").arg(path)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::ReadOnly, tr("“%1” cannot be written. Nothing was changed.").arg(path)};
    case SQLITE_CANTOPEN:
        if (QFileInfo::exists(path)) // the files that a logbook needs beside it cannot be made
            return {Error::ReadOnly, tr("“%1” cannot be opened here. Can its folder be written?").arg(path)};
        return {Error::NotFound, tr("“%1” cannot be opened.").arg(path)};
    case SQLITE_NOTADB:
        return {Error::NotALogbook, tr("“%1” is not a Turnout logbook, or its passphrase is another. It was not "
                                       "changed.")
                                        .arg(path)};
    case SQLITE_CORRUPT:
        return {Error::Damaged, tr("“%1” is damaged. Do not work on in it; restore the newest backup.").arg(path)};
    case SQLITE_IOERR:
        return {Error::Damaged, tr("“%1” could not be read or written. Everything saved before is safe as far as the "
                                   "disk is.")
                                    .arg(path)};
    case SQLITE_INTERRUPT:
        return {Error::Cancelled, tr("Cancelled. Nothing was changed.")};
    case SQLITE_CONSTRAINT:
        return {Error::Conflict, tr("That does not fit what the logbook holds (%1). Nothing was changed.").arg(detail)};
    default:
        return {Error::Internal, tr("The database reported: %1. Nothing was changed.").arg(detail)};
    }
}

} // namespace

Database::Database(const QString &path, const Key &key, Access access)
    : m_path(path)
{
    startEngine();
    const int flags = openFlags(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int rc = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, flags, nullptr);
    if (rc != SQLITE_OK) {
        sqlite3_close(m_db);
        throw errorFor(rc, path, QString());
    }
    sqlite3_busy_timeout(m_db, BusyTimeout);
    if (!key.isEmpty()) {
        const SecretBytes specification = key.specification();
        const int keyed = sqlite3_key(m_db, specification.data(), int(specification.size()));
        if (keyed != SQLITE_OK) {
            sqlite3_close(m_db);
            throw errorFor(keyed, path, QString());
        }
    }
}

Database::~Database()
{
    qDeleteAll(m_statements);
    sqlite3_close(m_db);
}

Statement Database::statement(QStringView sql) const
{
    PreparedStatement *&prepared = m_statements[sql];
    if (!prepared)
        prepared = new PreparedStatement(*this, sql);
    return Statement(*prepared);
}

void Database::execute(QStringView sql) const
{
    check(sqlite3_exec(m_db, sql.toUtf8().constData(), nullptr, nullptr, nullptr));
}

QString Database::pragma(QStringView name) const
{
    PreparedStatement prepared(*this, u"PRAGMA "_s + name.toString());
    Statement read(prepared);
    return read.step() ? read.text(0) : QString();
}

void Database::setPragma(QStringView name, const QString &value, const QString &expected) const
{
    execute(u"PRAGMA %1 = %2"_s.arg(name, value));
    if (const QString found = pragma(name); found != expected)
        throw Error{Error::Internal, tr("The database engine refused a safety setting (%1 is %2, not %3), so “%4” was "
                                        "not opened.")
                                         .arg(name, found, expected, m_path)};
}

qint64 Database::rowsChanged() const
{
    return sqlite3_changes64(m_db);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

void Database::setCancelFlag(const std::atomic<bool> *cancelled) const
{
    const auto look = [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; };
    if (cancelled)
        sqlite3_progress_handler(m_db, StepsPerLook, look, const_cast<std::atomic<bool> *>(cancelled));
    else
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

void Database::check(int resultCode) const
{
    if (resultCode == SQLITE_OK || resultCode == SQLITE_ROW || resultCode == SQLITE_DONE)
        return;
    throw errorFor(resultCode, m_path, QString::fromUtf8(sqlite3_errmsg(m_db)));
}

Transaction::Transaction(const Database &db, Kind kind)
    : m_db(db)
{
    m_db.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE" : u"BEGIN");
}

Transaction::~Transaction()
{
    // The engine may have rolled back by itself, on a full disk for one.
    if (m_open && m_db.isInTransaction())
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_db.execute(u"COMMIT");
    m_open = false;
}

Savepoint::Savepoint(const Database &db)
    : m_db(db)
{
    m_db.statement(u"SAVEPOINT part").run();
}

Savepoint::~Savepoint()
{
    if (m_open && m_db.isInTransaction())
        sqlite3_exec(m_db.handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

void Savepoint::keep()
{
    m_db.statement(u"RELEASE part").run();
    m_open = false;
}

} // namespace turnout
