// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/database.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/engine.h"
#include "core/storage/sqlite/engineerror.h"

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
    case Database::Access::ReadBeside:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::ReadOnly:
        break;
    case Database::Access::ReadStill:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return SQLITE_OPEN_READONLY;
}

// The engine's name of a file; of one that nobody writes a URI, which alone can say so.
QByteArray engineName(const QString &path, Database::Access access)
{
    if (access != Database::Access::ReadStill)
        return QFile::encodeName(path);
    return "file://" + QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/") + "?immutable=1";
}

// Statement steps between two looks at the cancel flag: some tens of microseconds.
constexpr int StepsPerLook = 2000;

} // namespace

Database::Database(const QString &path, const Key &key, Access access)
    : m_path(path)
    , m_access(access)
{
    startEngine();
    const int flags = openFlags(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    try {
        check(sqlite3_open_v2(engineName(path, access).constData(), &m_db, flags, nullptr));
        sqlite3_busy_timeout(m_db, BusyTimeout);
        if (!key.isEmpty()) {
            const SecretBytes specification = key.specification();
            check(sqlite3_key(m_db, specification.data(), int(specification.size())));
        }
        if (access == Access::ReadBeside)
            setPragma(u"query_only", u"ON"_s, u"1"_s);
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    qDeleteAll(m_statements);
    m_statements.clear();
    const bool writes = m_access == Access::Create || m_access == Access::ReadWrite;
    if (writes && isMoved())
        settleMoved();
    sqlite3_close(m_db);
}

void Database::beginWriting()
{
    setPragma(u"query_only", u"OFF"_s, u"0"_s);
    m_access = Access::ReadWrite;
}

void Database::setOnClose(OnClose onClose) const
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, onClose == OnClose::LeaveAsIs ? 1 : 0, nullptr);
}

bool Database::isMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::settleMoved() const
{
    sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

QByteArray Database::firstBytes(int count) const
{
    sqlite3_file *file = nullptr;
    check(sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file));
    QByteArray bytes(count, '\0');
    check(file->pMethods->xRead(file, bytes.data(), count, 0));
    return bytes;
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
    throw errorFor({resultCode, sqlite3_system_errno(m_db), m_path, QString::fromUtf8(sqlite3_errmsg(m_db)),
                    m_isKeyProven ? KeyProof::Opened : KeyProof::None});
}

Transaction::Transaction(const Database &db, Kind kind)
    : m_db(db)
    , m_kind(kind)
{
    m_db.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE" : u"BEGIN");
}

Transaction::~Transaction()
{
    // The engine may have rolled back by itself, on a full disk for one.
    if (m_open && m_db.isInTransaction())
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

// A commit into a file that the path no longer leads to would be lost to whoever opens the logbook next.
void Transaction::checkInPlace()
{
    if (m_kind == Kind::Read || !m_db.isMoved())
        return;
    if (m_open && m_db.isInTransaction())
        m_db.execute(u"ROLLBACK");
    m_open = false;
    m_db.settleMoved();
    throw movedError(m_db.path());
}

void Transaction::commit()
{
    checkInPlace();
    m_db.execute(u"COMMIT");
    m_open = false;
    checkInPlace(); // it may have gone in between
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
