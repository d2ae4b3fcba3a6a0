// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/engine.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <csignal>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString firstValue(sqlite3 *db, const char *sql)
{
    QString value;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return value;
}

// A limit of file size shall come back as an error, like a full disk; its signal would end the program.
void ignoreFileSizeSignal()
{
#ifdef SIGXFSZ
    struct sigaction found = {};
    if (sigaction(SIGXFSZ, nullptr, &found) == 0 && found.sa_handler == SIG_DFL)
        std::signal(SIGXFSZ, SIG_IGN);
#endif
}

EngineVersions provenEngine()
{
    ignoreFileSizeSignal();
    sqlite3 *db = nullptr;
    const int rc = sqlite3_open_v2(":memory:", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    // SQLCipher would report on standard error, a wrong passphrase for one; we say it in words of our own.
    firstValue(db, "PRAGMA cipher_log = off");
    EngineVersions versions{QString::fromLatin1(sqlite3_libversion()), firstValue(db, "PRAGMA cipher_version")};
    sqlite3_close(db);
    if (rc != SQLITE_OK || versions.sqlcipher.isEmpty() || qstrcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) != 0)
        throw Error{Error::Internal, tr("This copy of Turnout was built without its encrypting database engine, so it "
                                        "will not open or write any logbook. Install it again.")};
    return versions;
}

} // namespace

void startEngine()
{
    engineVersions();
}

EngineVersions engineVersions()
{
    static const EngineVersions versions = provenEngine(); // thread-safe, and tried again after a failure
    return versions;
}

} // namespace turnout
