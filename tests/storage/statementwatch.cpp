// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/statementwatch.h"

#include "core/storage/sqlite/engine.h"

#include <sqlite3.h>

namespace turnout {

namespace {

StatementWatch *current = nullptr;

int onStatement(unsigned, void *, void *, void *sql)
{
    if (current)
        current->hear(QString::fromUtf8(static_cast<const char *>(sql)));
    return 0;
}

int onOpen(sqlite3 *db, const char **, const void *)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, onStatement, nullptr);
}

const auto Entry = reinterpret_cast<void (*)()>(onOpen); // the engine's own way to hand it over

} // namespace

StatementWatch::StatementWatch(Listener listener)
    : m_listener(std::move(listener))
{
    startEngine();
    current = this;
    sqlite3_auto_extension(Entry);
}

StatementWatch::~StatementWatch()
{
    sqlite3_cancel_auto_extension(Entry);
    current = nullptr;
}

void StatementWatch::hear(const QString &sql)
{
    m_heard.append(sql);
    if (m_listener)
        m_listener(sql);
}

} // namespace turnout
