// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/base/tr.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/schema/shipped.h"
#include "core/storage/sqlite/backup.h"
#include "core/storage/sqlite/rewriting.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

using Access = Database::Access;

constexpr qint64 SmallestPage = 512;
const QByteArray PlainHeader = QByteArrayLiteral("SQLite format 3");

// Those that a connection for reading only has too.
void applyReadingSettings(const Database &db)
{
    const QString busy = QString::number(Database::BusyTimeout);
    db.setPragma(u"cache_size", u"-65536"_s, u"-65536"_s);
    db.setPragma(u"temp_store", u"MEMORY"_s, u"2"_s);
    db.setPragma(u"busy_timeout", busy, busy);
}

// The order matters: a power cut after WAL was set under a weaker synchronous mode can leave a file unopenable.
void applySettings(const Database &db)
{
    db.setPragma(u"synchronous", u"EXTRA"_s, u"3"_s);
    db.setPragma(u"journal_mode", u"WAL"_s, db.path() == ":memory:"_L1 ? u"memory"_s : u"wal"_s);
    db.setPragma(u"foreign_keys", u"ON"_s, u"1"_s);
    applyReadingSettings(db);
    db.setPragma(u"secure_delete", u"ON"_s, u"1"_s); // what was deleted is overwritten, not only unlinked
}

Error wrongKey(const QString &path, const Key &key)
{
    if (key.isRecovered())
        return {Error::WrongPassphrase, tr("That recovery key does not open “%1”. The file was not changed. Is the "
                                           "sheet of this logbook, and printed since its passphrase last changed?")
                                            .arg(path)};
    return {Error::WrongPassphrase, tr("That passphrase does not open “%1”. The file was not changed.").arg(path)};
}

// The first read of the file: here a wrong key shows.
void readHeader(const Database &db, const Key &key)
{
    try {
        db.execute(u"SELECT count(*) FROM sqlite_schema");
    } catch (const Error &error) {
        if (error.kind == Error::NotALogbook && !key.isEmpty())
            throw wrongKey(db.path(), key);
        throw;
    }
    if (db.pragma(u"application_id").toInt() != LogbookApplicationId)
        throw Error{Error::NotALogbook, tr("“%1” is not a Turnout logbook. It was not changed.").arg(db.path())};
}

// An encrypted file looks like noise, but it is made of whole pages. With a -wal beside it, a power cut may have left
// half a page that the -wal makes good.
bool canBeEncrypted(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    return size >= SmallestPage && (size % SmallestPage == 0 || QFile::exists(path + u"-wal"_s));
}

void proveEncrypted(const QString &path, const Key &key)
{
    if (!key.isEmpty() && isPlainFile(path))
        throw Error{Error::Internal, tr("“%1” did not come out encrypted, so it was not used.").arg(path)};
}

} // namespace

bool isPlainFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error{Error::NotFound, tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    return file.read(PlainHeader.size()) == PlainHeader;
}

std::unique_ptr<Database> createLogbook(const QString &path, const Key &key)
{
    // Claims the name first, so that a file somebody else makes meanwhile is never written over.
    QFile claim(path);
    // For its owner alone; the engine makes its companion files likewise.
    if (!claim.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        if (QFile::exists(path))
            throw Error{Error::Conflict, tr("“%1” exists already. It was not changed.").arg(path)};
        throw Error{Error::ReadOnly, tr("“%1” cannot be made: %2").arg(path, claim.errorString())};
    }
    claim.close();
    try {
        auto db = std::make_unique<Database>(path, key, Access::ReadWrite);
        applySettings(*db);
        migrate(*db, migrations(), [] {});
        Transaction transaction(*db, Transaction::Kind::Write);
        writeShippedRecords(*db);
        // Last, so that a file whose making was cut short is no logbook.
        db->setPragma(u"application_id", QString::number(LogbookApplicationId), QString::number(LogbookApplicationId));
        transaction.commit();
        proveEncrypted(path, key);
        return db;
    } catch (...) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        throw;
    }
}

std::unique_ptr<Database> openLogbook(const QString &path, const Key &key)
{
    const bool isPlain = isPlainFile(path);
    if (!isPlain && !canBeEncrypted(path))
        throw Error{Error::NotALogbook,
                    tr("“%1” is not a Turnout logbook, or it is damaged. It was not changed.").arg(path)};
    if (!isPlain && key.isEmpty())
        throw Error{Error::WrongPassphrase, tr("“%1” needs its passphrase.").arg(path)};
    {
        // A look without leave to write, and without tidying up behind a newer program's work.
        auto look = std::make_unique<Database>(path, key, Access::ReadOnly);
        sqlite3_db_config(look->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        readHeader(*look, key);
        if (isNewerThanProgram(*look)) {
            applyReadingSettings(*look);
            return look;
        }
    }
    auto db = std::make_unique<Database>(path, key, Access::ReadWrite);
    readHeader(*db, key);
    Rewriting::removeLeftover(path); // its key is the right one, so what lies beside it is none we need
    applySettings(*db);
    const int version = db->pragma(u"user_version").toInt();
    migrate(*db, migrations(),
            [&] { writeVerifiedBackup(*db, key, u"%1.before-schema-%2"_s.arg(path, QString::number(version + 1))); });
    proveEncrypted(path, key);
    return db;
}

std::unique_ptr<Database> openAgain(const QString &path, const Key &key, Access access)
{
    auto db = std::make_unique<Database>(path, key, access);
    access == Access::ReadOnly ? applyReadingSettings(*db) : applySettings(*db);
    return db;
}

std::unique_ptr<Database> createInMemory()
{
    auto db = std::make_unique<Database>(u":memory:"_s, Key(), Access::Create);
    applySettings(*db);
    migrate(*db, migrations(), [] {});
    writeShippedRecords(*db);
    return db;
}

bool isNewerThanProgram(const Database &db)
{
    return db.pragma(u"user_version").toInt() > schemaVersion();
}

} // namespace turnout
