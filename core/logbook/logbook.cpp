// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"

#include "core/base/tr.h"
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/connection.h"
#include "core/storage/file/claim.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/opening.h"
#include "core/storage/stores.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace turnout {

Logbook::Logbook(std::unique_ptr<LogbookLock> lock, std::unique_ptr<Connection> connection, std::unique_ptr<Key> key,
                 const Surrounding &surrounding)
    : m_surrounding(surrounding)
    , m_key(std::move(key))
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_path(m_connection->database().path())
    , m_readOnly(m_connection->readOnlyReason())
    , m_schemaVersion(m_connection->database().pragma(u"user_version").toInt())
{}

Logbook::~Logbook() = default;

Result<std::unique_ptr<Logbook>> Logbook::create(const QString &path, const std::optional<QString> &passphrase,
                                                 const Surrounding &surrounding)
{
    return createFilled(path, passphrase, surrounding, {});
}

Result<std::unique_ptr<Logbook>> Logbook::createFilled(const QString &path, const std::optional<QString> &passphrase,
                                                       const Surrounding &surrounding,
                                                       const std::function<void(Edit &)> &fill)
{
    return guarded([&] {
        if (passphrase && passphrase->isEmpty())
            throw Error{Error::Invalid, tr("A passphrase cannot be empty.")};
        checkNothingLeft(path);
        Claim claim = claimForCreating(path);
        auto key = std::make_unique<Key>(passphrase ? Key::forNewFile(*passphrase) : Key());
        const auto enter = [&](const Database &db) {
            const Stores stores(db);
            IdSource ids(db);
            Edit edit(stores, surrounding.clock, ids, surrounding.actor);
            fill(edit);
            ids.flush();
        };
        auto db = createLogbook(path, *key, fill ? FirstRecords(enter) : FirstRecords());
        auto connection = std::make_unique<Connection>(std::move(db), surrounding.clock, surrounding.actor);
        return std::unique_ptr<Logbook>(
            new Logbook(std::move(claim.lock), std::move(connection), std::move(key), surrounding));
    });
}

Result<std::unique_ptr<Logbook>> Logbook::open(const QString &path, const Secret &secret,
                                               const Surrounding &surrounding, OpenAs as)
{
    return guarded([&] {
        Claim claim = claimForOpening(path, as);
        auto key = std::make_unique<Key>(secret.keyFor(path));
        auto db = claim.readOnly ? openForReading(path, *key, *claim.readOnly)
                                 : openLogbook(path, *key, surrounding.clock);
        if (isNewerThanProgram(*db)) {
            claim.readOnly = ReadOnlyReason::NewerSchema;
            claim.lock.reset(); // for the newer version to work in it meanwhile
        }
        auto connection =
            std::make_unique<Connection>(std::move(db), surrounding.clock, surrounding.actor, claim.readOnly);
        return std::unique_ptr<Logbook>(
            new Logbook(std::move(claim.lock), std::move(connection), std::move(key), surrounding));
    });
}

Result<void> Logbook::mayOpen(const QString &path, OpenAs as)
{
    return guarded([&] { claimForOpening(path, as); });
}

std::optional<LockHolder> Logbook::holderOf(const QString &path)
{
    return LogbookLock::holder(path);
}

Result<std::unique_ptr<Logbook>> Logbook::inMemory(const Surrounding &surrounding)
{
    return guarded([&] {
        auto connection = std::make_unique<Connection>(createInMemory(), surrounding.clock, surrounding.actor);
        return std::unique_ptr<Logbook>(
            new Logbook(nullptr, std::move(connection), std::make_unique<Key>(), surrounding));
    });
}

QString Logbook::path() const
{
    return m_path;
}

const Key &Logbook::key() const
{
    return *m_key;
}

std::optional<ReadOnlyReason> Logbook::readOnlyReason() const
{
    return m_readOnly;
}

int Logbook::schemaVersion() const
{
    return m_schemaVersion;
}

const Reader &Logbook::reader() const
{
    return connection().reader();
}

std::shared_ptr<void> Logbook::snapshot() const
{
    Q_ASSERT(QThread::currentThread() == thread());
    return connection().snapshot();
}

// Waiting for the worker would freeze the window, and its end comes through this thread.
void Logbook::checkNotChanging() const
{
    if (isChanging())
        throw Error{Error::Busy, tr("A longer change is still being made. Try again when it is done.")};
}

bool Logbook::isChanging() const
{
    return m_isRewriting || (m_background && m_background->isChanging());
}

Result<Changes> Logbook::told(const std::function<Changes()> &change)
{
    Q_ASSERT(QThread::currentThread() == thread());
    Result<Changes> result = guarded([&] {
        checkNotChanging();
        return change();
    });
    if (result && !result->isEmpty())
        Q_EMIT changed(*result);
    if (!result)
        Q_EMIT failed(result.error());
    return result;
}

Result<Changes> Logbook::perform(const QString &label, const std::function<void(Edit &)> &work)
{
    return told([&] { return connection().perform(label, work); });
}

Result<void> Logbook::rehearse(const std::function<void(Edit &)> &work)
{
    return guarded([&] {
        checkNotChanging();
        connection().rehearse(work);
    });
}

Result<Changes> Logbook::undo()
{
    return told([&] { return connection().step(Connection::Way::Undo); });
}

Result<Changes> Logbook::redo()
{
    return told([&] { return connection().step(Connection::Way::Redo); });
}

QString Logbook::undoLabel() const
{
    return guarded([&] { return connection().nextLabel(Connection::Way::Undo); }).value_or(QString());
}

QString Logbook::redoLabel() const
{
    return guarded([&] { return connection().nextLabel(Connection::Way::Redo); }).value_or(QString());
}

Result<QList<HistoryEntry>> Logbook::history() const
{
    return read([](const Reader &reader) { return reader.stores().history.entries(); });
}

std::function<std::unique_ptr<Connection>()> Logbook::backgroundOpener() const
{
    // Copies for the worker: it touches nothing of this thread's connection.
    const auto access = m_connection ? m_connection->database().access() : Database::Access::ReadWrite;
    return [path = m_path, key = *m_key, access, readOnly = m_readOnly, surrounding = m_surrounding] {
        return std::make_unique<Connection>(openAgain(path, key, access), surrounding.clock, surrounding.actor,
                                            readOnly);
    };
}

BackgroundRunner &Logbook::background()
{
    if (!m_background) {
        m_background = std::make_unique<BackgroundRunner>(backgroundOpener());
        connect(m_background.get(), &BackgroundRunner::changed, this, &Logbook::changed);
    }
    return *m_background;
}

} // namespace turnout
