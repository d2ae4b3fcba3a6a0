// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/base/tr.h"
#include "core/storage/backups/backupfiles.h"
#include "core/storage/backups/restoring.h"
#include "core/storage/file/claim.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/schema/shipped.h"
#include "core/storage/search/suspendedsearch.h"
#include "core/storage/sqlite/connectionsettings.h"
#include "core/storage/sqlite/firstbytes.h"
#include "core/storage/sqlite/rewriting.h"
#include "core/storage/sqlite/suspendedindexes.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

using Access = Database::Access;

constexpr qint64 SmallestPage = 512;
const QByteArray PlainHeader = QByteArrayLiteral("SQLite format 3");

Error wrongKey(const QString &path, const Key &key)
{
    if (key.isRecovered())
        return {Error::WrongPassphrase, tr("That recovery key does not open “%1”. The file was not changed. Is the "
                                           "sheet of this logbook, and printed since its passphrase last changed? If "
                                           "so, the beginning of the file is damaged: restore the newest backup.")
                                            .arg(path)};
    return {Error::WrongPassphrase, tr("That passphrase does not open “%1”. The file was not changed. If the "
                                       "passphrase is right, the beginning of the file is damaged: restore the newest "
                                       "backup.")
                                        .arg(path)};
}

bool isThere(const QString &path, const QString &suffix)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + suffix).size() > 0;
}

// An encrypted file looks like noise, but it is made of whole pages. With a -wal beside it, a power cut may have left
// half a page that the -wal makes good.
bool canBeEncrypted(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    return size >= SmallestPage && (size % SmallestPage == 0 || isThere(path, u"-wal"_s));
}

Error notALogbook(const QString &path)
{
    return {Error::NotALogbook, tr("“%1” is not a Turnout logbook, or it is damaged. It was not changed.").arg(path)};
}

// The first read of the file, of its first page alone: here a wrong key shows. From then on it is damage.
void readHeader(Database &db, const Key &key)
{
    int applicationId = 0;
    try {
        applicationId = db.pragma(u"application_id").toInt();
    } catch (const Error &error) {
        if (error.kind == Error::NotALogbook && !key.isEmpty())
            throw canBeEncrypted(db.path()) ? wrongKey(db.path(), key) : notALogbook(db.path());
        throw;
    }
    if (applicationId != LogbookApplicationId)
        throw Error{Error::NotALogbook, tr("“%1” is not a Turnout logbook. It was not changed.").arg(db.path())};
    db.noteKeyProven();
    db.execute(u"SELECT count(*) FROM sqlite_schema");
}

// What the header of a plain file says, without opening it.
bool saysItIsALogbook(const QString &path)
{
    constexpr int At = 68;
    const QByteArray bytes = firstBytesOf(path, At + int(sizeof(qint32)));
    return bytes.size() > At && qFromBigEndian<qint32>(bytes.constData() + At) == LogbookApplicationId;
}

void checkLooksLikeLogbook(const QString &path, const Key &key)
{
    const bool isPlain = isPlainFile(path);
    // With a key its first page shows; a file cut short may still have that.
    if (!isPlain && !canBeEncrypted(path) && (key.isEmpty() || QFileInfo(path).size() < SmallestPage))
        throw notALogbook(path);
    if (!isPlain && key.isEmpty())
        throw Error{Error::WrongPassphrase, tr("“%1” needs its passphrase.").arg(path)};
    // Opening it would bring back what a program that was cut short left in such a journal.
    if (isPlain && isThere(path, u"-journal"_s) && !saysItIsALogbook(path))
        throw notALogbook(path);
}

void proveEncrypted(const Database &db, const Key &key)
{
    if (!key.isEmpty() && db.firstBytes(int(PlainHeader.size())) == PlainHeader)
        throw Error{Error::Internal, tr("“%1” did not come out encrypted, so it was not used.").arg(db.path())};
}

// A look without leave to write. What lies in a -wal stays there until the file has proved to be ours.
std::unique_ptr<Database> openToLook(const QString &path, const Key &key, Access access)
{
    auto db = std::make_unique<Database>(path, key, access);
    if (isThere(path, u"-wal"_s))
        db->setOnClose(Database::OnClose::LeaveAsIs);
    readHeader(*db, key);
    return db;
}

// With a -wal the file alone is not the whole logbook, and reading both takes part in the locks; where nothing may be
// written, or another computer writes, the engine does so as well as it can.
Access accessForReading(const QString &path, ReadOnlyReason reason)
{
    const auto holder = LogbookLock::holder(path);
    const bool isHere = !holder || holder->isHere;
    if (isHere && reason != ReadOnlyReason::Synchronised && canBeWritten(path))
        return Access::ReadBeside;
    return isThere(path, u"-wal"_s) || isThere(path, u"-journal"_s) ? Access::ReadOnly : Access::ReadStill;
}

// On a full disk there is no room for the files that reading beside others takes; without a -wal nobody writes.
std::unique_ptr<Database> openToLookAnyhow(const QString &path, const Key &key, Access access)
{
    try {
        return openToLook(path, key, access);
    } catch (const Error &error) {
        if (error.kind != Error::DiskFull || isThere(path, u"-wal"_s))
            throw;
        return openToLook(path, key, Access::ReadStill);
    }
}

void checkIsUpToDate(const Database &db, ReadOnlyReason reason)
{
    if (db.pragma(u"user_version").toInt() >= schemaVersion())
        return;
    if (reason == ReadOnlyReason::Asked || reason == ReadOnlyReason::InUse)
        throw Error{Error::ReadOnly,
                    tr("An older version of Turnout made “%1”. Open it for work once, which brings it up "
                       "to date and keeps a backup; then it can be read. Nothing was changed.")
                        .arg(db.path())};
    throw Error{Error::ReadOnly,
                tr("An older version of Turnout made “%1”, and it cannot be brought up to date where it "
                   "is. Copy it to a folder of this computer that you may write, and open it there. "
                   "Nothing was changed.")
                    .arg(db.path())};
}

// Nothing in the file counts yet, so nothing has to be kept to go back to: each page is written once, and synced at the
// commit.
void fillFresh(const Database &db, const FirstRecords &fill)
{
    db.setPragma(u"journal_mode", u"OFF"_s, u"off"_s);
    Transaction transaction(db, Transaction::Kind::Write);
    const SuspendedSearch search(db);
    const SuspendedIndexes indexes(db);
    fill(db);
    // What is sorted for an index of a million has to fit, else the engine sorts in parts, and those of a temporary
    // store in memory are slow to find again.
    db.setPragma(u"cache_size", u"-262144"_s, u"-262144"_s);
    indexes.resume();
    search.resume();
    transaction.commit();
    applySettings(db);
}

} // namespace

bool isPlainFile(const QString &path)
{
    return firstBytesOf(path, int(PlainHeader.size())) == PlainHeader;
}

std::unique_ptr<Database> createLogbook(const QString &path, const Key &key, const FirstRecords &fill)
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
        Transaction shipped(*db, Transaction::Kind::Write);
        writeShippedRecords(*db);
        shipped.commit();
        if (fill)
            fillFresh(*db, fill);
        Transaction transaction(*db, Transaction::Kind::Write);
        // Last, so that a file whose making was cut short is no logbook.
        db->setPragma(u"application_id", QString::number(LogbookApplicationId), QString::number(LogbookApplicationId));
        transaction.commit();
        proveEncrypted(*db, key);
        db->noteKeyProven();
        return db;
    } catch (...) {
        removeWithCompanions(path);
        throw;
    }
}

std::unique_ptr<Database> openLogbook(const QString &path, const Key &key, const Clock &clock)
{
    checkLooksLikeLogbook(path, key);
    auto db = openToLook(path, key, Access::ReadBeside);
    if (isNewerThanProgram(*db)) {
        applyReadingSettings(*db);
        return db;
    }
    db->beginWriting();
    db->setOnClose(Database::OnClose::Checkpoint);
    Rewriting::removeLeftover(path); // its key is the right one, so what lies beside it is none we need
    RestoredFile::removeLeftover(path);
    applySettings(*db);
    migrate(*db, migrations(),
            [&] {
                Progress progress;
                writeBackup(*db, key, BackupReason::Migration, clock.utc(), progress);
            });
    proveEncrypted(*db, key);
    return db;
}

std::unique_ptr<Database> openToCopy(const QString &path, const Key &key, ReadOnlyReason reason)
{
    checkLooksLikeLogbook(path, key);
    const Access access = accessForReading(path, reason);
    try {
        auto db = openToLookAnyhow(path, key, access);
        applyReadingSettings(*db);
        return db;
    } catch (const Error &error) {
        if (error.kind != Error::ReadOnly || access != Access::ReadOnly || canBeWritten(path))
            throw;
        throw Error{Error::ReadOnly, tr("“%1” was not closed properly, and its newest changes cannot be read where "
                                        "nothing can be written. Copy it together with “%1-wal” to a folder that you "
                                        "may write, and open it there. Nothing was changed.")
                                         .arg(path)};
    }
}

std::unique_ptr<Database> openForReading(const QString &path, const Key &key, ReadOnlyReason reason)
{
    auto db = openToCopy(path, key, reason);
    checkIsUpToDate(*db, reason);
    if (db->access() == Access::ReadBeside && !isNewerThanProgram(*db))
        db->setOnClose(Database::OnClose::Checkpoint);
    return db;
}

std::unique_ptr<Database> openStill(const QString &path, const Key &key)
{
    checkLooksLikeLogbook(path, key);
    auto db = openToLook(path, key, Access::ReadStill);
    applyReadingSettings(*db);
    return db;
}

std::unique_ptr<Database> openAgain(const QString &path, const Key &key, Access access)
{
    auto db = std::make_unique<Database>(path, key, access);
    db->noteKeyProven();
    access == Access::ReadWrite ? applySettings(*db) : applyReadingSettings(*db);
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
