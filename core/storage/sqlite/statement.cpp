// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/statement.h"

#include "core/storage/sqlite/database.h"

#include <sqlite3.h>

namespace turnout {

PreparedStatement::PreparedStatement(const Database &db, QStringView sql)
    : m_db(db)
{
    const QByteArray text = sql.toUtf8();
    db.check(sqlite3_prepare_v3(db.handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                                &m_statement, nullptr));
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(PreparedStatement &prepared)
    : m_prepared(prepared)
{
    Q_ASSERT_X(!prepared.m_lent, "Statement", sqlite3_sql(prepared.m_statement));
    prepared.m_lent = true;
}

Statement::~Statement()
{
    reset();
    sqlite3_clear_bindings(m_prepared.m_statement); // lets go of texts, which may be personal
    m_prepared.m_lent = false;
}

bool Statement::step()
{
    const int rc = sqlite3_step(m_prepared.m_statement);
    m_prepared.m_db.check(rc);
    return rc == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_prepared.m_statement); // its result repeats the error that step() has thrown
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared.m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared.m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared.m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_prepared.m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_prepared.m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_prepared.m_statement, column));
}

void Statement::throwDamaged() const
{
    m_prepared.m_db.check(SQLITE_CORRUPT);
    Q_UNREACHABLE();
}

void Statement::putNull(int place)
{
    m_prepared.m_db.check(sqlite3_bind_null(m_prepared.m_statement, place));
}

void Statement::put(int place, qint64 value)
{
    m_prepared.m_db.check(sqlite3_bind_int64(m_prepared.m_statement, place, value));
}

void Statement::put(int place, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    m_prepared.m_db.check(sqlite3_bind_text64(m_prepared.m_statement, place, bytes.constData(),
                                              sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::put(int place, const QByteArray &value)
{
    m_prepared.m_db.check(sqlite3_bind_blob64(m_prepared.m_statement, place, value.constData(),
                                              sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

} // namespace turnout
