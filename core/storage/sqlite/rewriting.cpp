// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/rewriting.h"

#include "core/base/tr.h"
#include "core/storage/file/realpath.h"
#include "core/storage/opening.h"
#include "core/storage/sqlite/erasing.h"
#include "core/storage/sqlite/wholecopy.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Statement steps between two reports: some tens of microseconds.
constexpr int StepsPerReport = 1000;

QString copyBeside(const QString &path)
{
    return realPath(path) + u".rewriting"_s;
}

// While it lives, what a connection does reports how far `file` has grown and stops when it is cancelled.
class Reporting {
public:
    Reporting(const Database &db, Progress &progress, const QString &file, qint64 total)
        : m_db(db)
        , m_progress(progress)
        , m_file(file)
        , m_total(total)
    {
        sqlite3_progress_handler(
            db.handle(), StepsPerReport, [](void *self) { return static_cast<Reporting *>(self)->report(); }, this);
    }
    ~Reporting() { sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr); }
    Reporting(const Reporting &) = delete;
    Reporting &operator=(const Reporting &) = delete;

private:
    int report()
    {
        try {
            m_progress.report(m_total > 0 ? std::min(QFileInfo(m_file).size(), m_total) : 0, m_total);
            return 0;
        } catch (const Error &) { // cancelled; through the engine nothing may be thrown
            return 1;
        }
    }

    const Database &m_db;
    Progress &m_progress;
    QString m_file;
    qint64 m_total; // 0 = not known
};

// sqlcipher_export reports every failure as a plain error whose text alone tells which; a full disk is to be known.
void throwFailureOf(const Database &db)
{
    const QByteArray text = sqlite3_errmsg(db.handle());
    for (const int code : {SQLITE_FULL, SQLITE_IOERR, SQLITE_INTERRUPT, SQLITE_CORRUPT, SQLITE_READONLY, SQLITE_BUSY}) {
        if (text == sqlite3_errstr(code))
            db.check(code);
    }
    db.check(SQLITE_ERROR);
}

// One step that leaves both files whole; where the file system cannot, one that lets the old file go.
bool exchange(const QString &copy, const QString &path)
{
    const QByteArray from = QFile::encodeName(copy), to = QFile::encodeName(path);
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0)
        return true;
#endif
    return std::rename(from.constData(), to.constData()) == 0;
}

} // namespace

Rewriting::Rewriting(const QString &path, const Key &from, const Key &to)
    : m_path(realPath(path))
    , m_copy(copyBeside(path))
    , m_to(to)
    , m_source(std::make_unique<Database>(path, from, Database::Access::ReadWrite))
    , m_isPlain(from.isEmpty())
{}

Rewriting::~Rewriting()
{
    m_source.reset();
    if (m_isCopying)
        removeLeftover(m_path);
}

void Rewriting::attachCopy() const
{
    const SecretBytes key = m_to.specification();
    sqlite3_stmt *attach = nullptr;
    m_source->check(sqlite3_prepare_v2(m_source->handle(), "ATTACH ?1 AS rewritten KEY ?2", -1, &attach, nullptr));
    const QByteArray name = m_copy.toUtf8();
    sqlite3_bind_text(attach, 1, name.constData(), int(name.size()), SQLITE_STATIC);
    // Lent, not copied. An empty text is no key; none at all would be the logbook's own.
    sqlite3_bind_text(attach, 2, key.isEmpty() ? "" : key.data(), int(key.size()), SQLITE_STATIC);
    const int stepped = sqlite3_step(attach);
    sqlite3_finalize(attach);
    m_source->check(stepped);
    // It is thrown away when anything fails, and synced as a whole when nothing does.
    m_source->execute(u"PRAGMA rewritten.journal_mode = OFF");
    m_source->execute(u"PRAGMA rewritten.synchronous = OFF");
}

void Rewriting::copyRows(Progress &progress) const
{
    const qint64 bytes = pragma(u"page_count").toLongLong() * pragma(u"page_size").toLongLong();
    const Reporting reporting(*m_source, progress, m_copy, bytes);
    if (sqlite3_exec(m_source->handle(), "SELECT sqlcipher_export('rewritten')", nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        throwFailureOf(*m_source);
    for (const QString &name : {u"user_version"_s, u"application_id"_s}) // the export leaves them out
        m_source->execute(u"PRAGMA rewritten.%1 = %2"_s.arg(name, pragma(name)));
}

void Rewriting::verify(const QStringList &counts, Progress &progress) const
{
    // Not opened for reading only, as a backup is not.
    const Database copy(m_copy, m_to, Database::Access::ReadWrite);
    const Reporting reporting(copy, progress, m_copy, 0);
    bool isWhole = copy.pragma(u"integrity_check") == u"ok" && rowCounts(copy) == counts;
    for (const QString &name : {u"user_version"_s, u"application_id"_s})
        isWhole = isWhole && copy.pragma(name) == pragma(name);
    if (!isWhole || isPlainFile(m_copy) != m_to.isEmpty())
        throw Error{Error::Damaged,
                    tr("The copy of “%1” under its new passphrase did not come out whole, so it was not "
                       "used. The logbook is as it was.")
                        .arg(m_path)};
}

void Rewriting::writeCopy(Progress &progress)
{
    removeLeftover(m_path);
    makeOwnFile(m_copy);
    m_isCopying = true;
    attachCopy();
    QStringList counts;
    {
        Transaction nobodyWrites(*m_source, Transaction::Kind::Write);
        m_version = pragma(u"data_version");
        counts = rowCounts(*m_source);
        copyRows(progress);
        nobodyWrites.commit();
    }
    m_source->execute(u"DETACH rewritten");
    verify(counts, progress);
    QFile::setPermissions(m_copy, QFile::permissions(m_path)); // for whoever the logbook was
    syncFile(m_copy);
}

// From here to the end of the connection no other can even read. A -wal file that stayed behind would be taken for the
// new file's.
void Rewriting::takeAlone(const Database &source) const
{
    source.execute(u"PRAGMA locking_mode = EXCLUSIVE");
    {
        const Transaction alone(source, Transaction::Kind::Write);
        if (source.pragma(u"data_version") != m_version)
            throw Error{Error::Conflict, tr("Something was written to “%1” meanwhile, so its passphrase stayed as it "
                                            "was. Try again.")
                                             .arg(m_path)};
    }
    source.setPragma(u"journal_mode", u"DELETE"_s, u"delete"_s);
}

void Rewriting::takePlace()
{
    const HeldBytes oldFile(m_path), oldLog(m_path + u"-wal"_s); // to be closed last
    {
        const auto source = std::move(m_source); // closed whatever happens, for it lets nobody else in
        takeAlone(*source);
        if (!exchange(m_copy, m_path)) {
            const QString why = qt_error_string();
            throw Error{Error::ReadOnly, tr("“%1” cannot be replaced: %2. It is as it was.").arg(m_path, why)};
        }
        syncFolderOf(m_path);
    }
    if (m_isPlain) {
        oldFile.overwrite();
        oldLog.overwrite();
    }
    removeWithCompanions(m_copy);
    m_isCopying = false;
}

void Rewriting::removeLeftover(const QString &path)
{
    const QString copy = copyBeside(path);
    if (QFile::exists(copy) && isPlainFile(copy))
        eraseFile(copy);
    removeWithCompanions(copy);
}

} // namespace turnout
