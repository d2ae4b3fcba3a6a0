// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawdatabase.h"

#include <sqlite3.h>

namespace turnout::bench {

namespace {
void check(sqlite3 *db, int resultCode)
{
    if (resultCode != SQLITE_OK && resultCode != SQLITE_ROW && resultCode != SQLITE_DONE)
        qFatal("The floor could not be measured: %s", sqlite3_errmsg(db));
}
} // namespace

RawDatabase::RawDatabase(const QString &path, const QByteArray &key)
{
    check(m_db, sqlite3_open(path.toUtf8().constData(), &m_db));
    if (!key.isEmpty())
        check(m_db, sqlite3_key(m_db, key.constData(), int(key.size())));
    execute("PRAGMA cache_size = -65536"); // as the program has it
    execute("PRAGMA temp_store = MEMORY");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_db);
}

void RawDatabase::execute(const QByteArray &sql) const
{
    check(m_db, sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr));
}

QByteArray RawDatabase::text(const QByteArray &sql) const
{
    return column(sql).value(0);
}

QList<QByteArray> RawDatabase::column(const QByteArray &sql) const
{
    QList<QByteArray> values;
    for (const RawStatement row(*this, sql); row.step();)
        values.append(reinterpret_cast<const char *>(sqlite3_column_text(row.handle(), 0)));
    return values;
}

RawStatement::RawStatement(const RawDatabase &db, const QByteArray &sql)
{
    check(db.handle(), sqlite3_prepare_v2(db.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr));
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

bool RawStatement::step() const
{
    const int resultCode = sqlite3_step(m_statement);
    check(sqlite3_db_handle(m_statement), resultCode);
    return resultCode == SQLITE_ROW;
}

void RawStatement::reset() const
{
    sqlite3_reset(m_statement);
}

RawRows::RawRows(const RawDatabase &from, const QByteArray &select)
{
    const RawStatement row(from, select);
    m_columns = sqlite3_column_count(row.handle());
    while (row.step()) {
        for (int i = 0; i < m_columns; ++i) {
            const int type = sqlite3_column_type(row.handle(), i);
            if (type == SQLITE_NULL) {
                m_cells.push_back({0, Null});
            } else if (type == SQLITE_INTEGER) {
                m_cells.push_back({sqlite3_column_int64(row.handle(), i), Integer});
            } else {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row.handle(), i));
                const int length = sqlite3_column_bytes(row.handle(), i);
                m_cells.push_back({m_texts.size(), length});
                m_texts.append(text, length);
            }
        }
    }
}

void RawRows::bind(const RawStatement &to, qsizetype row) const
{
    for (int i = 0; i < m_columns; ++i) {
        const Cell &value = cell(row, i);
        if (value.length == Null)
            sqlite3_bind_null(to.handle(), i + 1);
        else if (value.length == Integer)
            sqlite3_bind_int64(to.handle(), i + 1, value.value);
        else
            sqlite3_bind_text(to.handle(), i + 1, m_texts.constData() + value.value, value.length, SQLITE_STATIC);
    }
}

QString RawRows::text(qsizetype row, int column) const
{
    const Cell &value = cell(row, column);
    return QString::fromUtf8(m_texts.constData() + value.value, std::max(value.length, 0));
}

} // namespace turnout::bench
