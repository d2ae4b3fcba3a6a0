// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/recording.h"

#include "core/base/tr.h"
#include "core/storage/sqlite/changesetform.h"

#include <QSet>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

struct FreeBytes {
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};
using EngineBytes = std::unique_ptr<void, FreeBytes>;

void checkForm(const Database &db, const QByteArray &changeset)
{
    if (!hasFormOfChangeset(changeset))
        throw Error{Error::Damaged, tr("What “%1” has recorded of this change is damaged, so it was not undone or made "
                                       "again. Nothing was changed.")
                                        .arg(db.path())};
}

struct ChangesetIterator {
    explicit ChangesetIterator(const Database &db, const QByteArray &changeset)
    {
        checkForm(db, changeset);
        db.check(sqlite3changeset_start(&handle, int(changeset.size()),
                                        const_cast<char *>(changeset.constData()))); // it reads, but asks for void *
    }
    ~ChangesetIterator() { sqlite3changeset_finalize(handle); }
    ChangesetIterator(const ChangesetIterator &) = delete;
    ChangesetIterator &operator=(const ChangesetIterator &) = delete;

    sqlite3_changeset_iter *handle = nullptr;
};

RecordedChange changeAt(sqlite3_changeset_iter *at)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(at, &table, &columns, &operation, nullptr);
    unsigned char *isKey = nullptr;
    sqlite3changeset_pk(at, &isKey, nullptr);

    RecordedChange change{QString::fromUtf8(table), RecordedAction::Update, {}, {}};
    if (operation != SQLITE_UPDATE)
        change.action = operation == SQLITE_INSERT ? RecordedAction::Insert : RecordedAction::Delete;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        if (isKey[column]) {
            change.action == RecordedAction::Insert ? sqlite3changeset_new(at, column, &value)
                                                    : sqlite3changeset_old(at, column, &value);
            if (sqlite3_value_type(value) == SQLITE_INTEGER)
                change.key.append(sqlite3_value_int64(value));
        } else if (change.action == RecordedAction::Update) {
            sqlite3changeset_new(at, column, &value);
            if (value)
                change.columns.append(column);
        }
    }
    return change;
}

// Collects the tables in which something stood in the way, and stops at the first.
int onConflict(void *context, int reason, sqlite3_changeset_iter *at)
{
    auto &tables = *static_cast<QSet<QString> *>(context);
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    if (reason != SQLITE_CHANGESET_FOREIGN_KEY && sqlite3changeset_op(at, &table, &columns, &operation, nullptr) == 0)
        tables.insert(QString::fromUtf8(table));
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Recording::Recording(const Database &db, const QStringList &tables)
    : m_db(db)
{
    db.check(sqlite3session_create(db.handle(), "main", &m_session));
    for (const QString &table : tables)
        db.check(sqlite3session_attach(m_session, table.toUtf8().constData()));
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

QByteArray Recording::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    m_db.check(sqlite3session_changeset(m_session, &size, &bytes));
    const EngineBytes owner(bytes);
    return QByteArray(static_cast<const char *>(bytes), size);
}

QList<RecordedChange> changesIn(const Database &db, const QByteArray &changeset)
{
    QList<RecordedChange> changes;
    if (changeset.isEmpty())
        return changes;
    const ChangesetIterator iterator(db, changeset);
    int rc = sqlite3changeset_next(iterator.handle);
    for (; rc == SQLITE_ROW; rc = sqlite3changeset_next(iterator.handle))
        changes.append(changeAt(iterator.handle));
    db.check(rc);
    return changes;
}

void applyChangeset(const Database &db, const QByteArray &changeset, Direction direction)
{
    checkForm(db, changeset);
    int size = int(changeset.size());
    void *bytes = const_cast<char *>(changeset.constData());
    EngineBytes inverted;
    if (direction == Direction::Backwards) {
        db.check(sqlite3changeset_invert(size, bytes, &size, &bytes));
        inverted.reset(bytes);
    }
    QSet<QString> tables;
    const int rc = sqlite3changeset_apply(db.handle(), size, bytes, nullptr, onConflict, &tables);
    if (rc == SQLITE_ABORT) {
        const QString where = QStringList(tables.begin(), tables.end()).join(u", "_s);
        throw Error{Error::Conflict,
                    where.isEmpty()
                        ? tr("Later changes depend on this one, so it stays as it is.")
                        : tr("Later changes touched the same records (%1), so it stays as it is.").arg(where)};
    }
    db.check(rc);
}

} // namespace turnout
