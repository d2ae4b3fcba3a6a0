// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/recoverykey.h"
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/backups.h"
#include "core/logbook/connection.h"
#include "core/logbook/logbook.h"
#include "core/logbook/plainbackups.h"
#include "core/storage/opening.h"
#include "core/storage/sqlite/rewriting.h"

#include <QFileInfo>
#include <QPointer>

namespace turnout {

namespace {

using Copied = std::shared_ptr<Rewriting>;

// For the worker: a backup under the old key, where there is one, then the copy. It is handed on rather than shared:
// what it leaves when it fails is gone before anybody hears of it.
auto copying(Copied begun, const Key &oldKey)
{
    return [handed = std::make_shared<Copied>(std::move(begun)), oldKey](const Reader &reader, Progress &progress) {
        const Copied copied = std::move(*handed);
        if (!oldKey.isEmpty())
            backups::make(reader, oldKey, backups::Reason::Passphrase, progress);
        copied->writeCopy(progress);
        return copied;
    };
}

// Calls that reach somebody only while they are there.
Progress::Listener whileThere(const QPointer<QObject> &receiver, Progress::Listener listener)
{
    return [receiver, listener = std::move(listener)](qint64 bytes, qint64 total) {
        if (receiver && listener)
            listener(bytes, total);
    };
}

Logbook::Rewritten whileThere(const QPointer<QObject> &receiver, Logbook::Rewritten done)
{
    return [receiver, done = std::move(done)](Result<void> rewritten) {
        if (receiver)
            done(std::move(rewritten));
    };
}

} // namespace

bool Logbook::isEncrypted() const
{
    return !m_key->isEmpty();
}

bool Logbook::isInMemory() const
{
    return m_path == QLatin1StringView(":memory:");
}

bool Logbook::isOpenedBy(const Secret &secret) const
{
    return isEncrypted() && guarded([&] { return secret.keyFor(m_path).raw() == m_key->raw(); }).value_or(false);
}

QString Logbook::recoveryKey() const
{
    return m_key->isEmpty() ? QString() : recoveryKeyText(m_key->raw());
}

RecoverySheet Logbook::recoverySheet() const
{
    return {QFileInfo(m_path).fileName(), recoveryKey(), m_surrounding.clock.now()};
}

void Logbook::checkMayRewrite() const
{
    checkNotChanging();
    if (connection().database().isInTransaction())
        throw Error{Error::Internal, tr("The passphrase was to be changed in the middle of something else, so it was "
                                        "not. This is a fault in Turnout; nothing is lost.")};
    if (isReadOnly())
        throw Error{Error::ReadOnly,
                    tr("“%1” is open for reading only, so its passphrase stays as it is.").arg(m_path)};
    if (isInMemory())
        throw Error{Error::Invalid, tr("A logbook that lies in no file has no passphrase.")};
}

void Logbook::checkHasPassphrase() const
{
    if (!isEncrypted())
        throw Error{Error::Invalid, tr("“%1” has no passphrase.").arg(m_path)};
}

Result<void> Logbook::setPassphrase(const QString &passphrase)
{
    return guarded([&] {
        checkMayRewrite();
        rewriteUnder(Key::forNewFile(passphrase));
    });
}

Result<void> Logbook::removePassphrase()
{
    return guarded([&] {
        checkMayRewrite();
        checkHasPassphrase();
        rewriteUnder(Key());
    });
}

std::shared_ptr<Progress> Logbook::startSettingPassphrase(QObject *context, const QString &passphrase, Rewritten done,
                                                          Progress::Listener listener)
{
    const auto key = [typed = SecretBytes(passphrase)] { return Key::forNewFile(typed); };
    return startRewriting(context, key, std::move(done), std::move(listener));
}

std::shared_ptr<Progress> Logbook::startRemovingPassphrase(QObject *context, Rewritten done,
                                                           Progress::Listener listener)
{
    const auto key = [this] { // called at once
        checkHasPassphrase();
        return Key();
    };
    return startRewriting(context, key, std::move(done), std::move(listener));
}

void Logbook::rewriteUnder(const Key &key)
{
    const bool wasEncrypted = isEncrypted();
    Progress unseen;
    if (wasEncrypted) {
        const auto held = snapshot();
        backups::make(reader(), *m_key, backups::Reason::Passphrase, unseen);
    }
    {
        Rewriting rewriting(m_path, *m_key, key);
        rewriting.writeCopy(unseen);
        replaceBy(rewriting);
    }
    if (!wasEncrypted) {
        const auto held = snapshot();
        replacePlainBackups(reader(), *m_key, unseen);
    }
}

std::shared_ptr<Progress> Logbook::startRewriting(QObject *context, const std::function<Key()> &key, Rewritten done,
                                                  Progress::Listener listener)
{
    Result<Copied> begun = guarded([&] {
        checkMayRewrite();
        return std::make_shared<Rewriting>(m_path, *m_key, key());
    });
    if (!begun) {
        QMetaObject::invokeMethod(
            context, [done, error = begun.error()] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
        return std::make_shared<Progress>();
    }
    m_isRewriting = true;
    const auto job = std::make_shared<std::weak_ptr<Progress>>();
    const auto finish = [this, job, wasEncrypted = isEncrypted(),
                         done = whileThere(context, std::move(done))](Result<Copied> copied) {
        m_isRewriting = false;
        const Result<void> rewritten = guarded([&] {
            const Copied whole = valueOrThrow(std::move(copied));
            if (const auto asked = job->lock())
                asked->report(0, 0); // throws when it was cancelled since
            replaceBy(*whole);
        });
        if (rewritten && !wasEncrypted)
            startReplacingPlainBackups(done);
        else
            done(rewritten);
    };
    const auto started =
        background().read(this, copying(*std::move(begun), *m_key), finish, whileThere(context, std::move(listener)));
    *job = started;
    return started;
}

void Logbook::startReplacingPlainBackups(Rewritten done)
{
    const auto replace = [key = *m_key](const Reader &reader, Progress &progress) {
        replacePlainBackups(reader, key, progress);
        return true;
    };
    background().read(this, replace, [done = std::move(done)](const Result<bool> &replaced) {
        done(replaced ? Result<void>() : tl::unexpected(replaced.error()));
    });
}

// Every other connection is closed first: one that stays open fails at its next statement, or worse.
void Logbook::replaceBy(Rewriting &rewriting)
{
    if (m_background)
        m_background->closeConnection();
    m_connection.reset();
    const Result<void> replaced = guarded([&] {
        rewriting.takePlace();
        *m_key = rewriting.newKey();
    });
    const Result<void> reopened = guarded([&] { openOnceMore(); });
    valueOrThrow(replaced);
    if (!reopened)
        throw Error{reopened.error().kind,
                    tr("The passphrase of “%1” is changed, but the logbook could not be opened again just now. What was "
                       "saved is safe. Close it and open it with the new passphrase.")
                        .arg(m_path)};
}

void Logbook::openOnceMore()
{
    m_connection = std::make_unique<Connection>(openAgain(m_path, *m_key, Database::Access::ReadWrite),
                                                m_surrounding.clock, m_surrounding.actor);
    if (m_background)
        m_background->setOpener(backgroundOpener());
}

Connection &Logbook::connection() const
{
    if (!m_connection)
        throw Error{Error::NotFound, tr("“%1” could not be opened again after its passphrase was to be changed. What "
                                        "was saved is safe. Close it and open it anew.")
                                         .arg(m_path)};
    return *m_connection;
}

} // namespace turnout
