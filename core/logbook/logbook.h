// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/historyentry.h"
#include "core/domain/lockholder.h"
#include "core/domain/openas.h"
#include "core/domain/recoverysheet.h"
#include "core/logbook/changes.h"
#include "core/logbook/edit.h"
#include "core/logbook/gate.h"
#include "core/logbook/secret.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace turnout {

class BackgroundRunner;
class Connection;
class Key;
class LogbookLock;
class Rewriting;

// What a logbook takes from the world around it. `clock` outlives the logbook.
struct Surrounding {
    const Clock &clock;
    QString actor; // who the history names
};

// One open data file, and the single door to it: reading, recorded changes, undo and redo, long work in the background.
// Lives on the thread that opened it. Nothing inside core throws past it.
class Logbook : public QObject {
    Q_OBJECT

public:
    // Makes a new file; without a passphrase it is a plain one, for a trial. Never writes over an existing file.
    // Refused with Error::Synchronised in a folder that OneDrive or the like keeps in step.
    static Result<std::unique_ptr<Logbook>> create(const QString &path, const std::optional<QString> &passphrase,
                                                   const Surrounding &surrounding);
    // As create(), and fills the file before anybody sees it: many times as fast as perform() can, since it is not
    // recorded. There is nothing to undo, and while `fill` runs no record is found by its name or number. When `fill`
    // throws, there is no file.
    static Result<std::unique_ptr<Logbook>> createFilled(const QString &path, const std::optional<QString> &passphrase,
                                                         const Surrounding &surrounding,
                                                         const std::function<void(Edit &)> &fill);
    // Opens a file. A secret is needed for an encrypted one and ignored for a plain one. A writer has the logbook to
    // itself until it closes: refused with Error::InUse while another has it, with Error::Synchronised in a folder that
    // OneDrive or the like keeps in step, both of which a reader may open. Where the file or its folder cannot be
    // written, and for a file of a newer version, what comes back only reads; see readOnlyReason().
    static Result<std::unique_ptr<Logbook>> open(const QString &path, const Secret &secret,
                                                 const Surrounding &surrounding, OpenAs as = OpenAs::Writer);
    // What would stand in the way of opening the file, whatever the passphrase: asked before the user is asked for one.
    static Result<void> mayOpen(const QString &path, OpenAs as);
    // Who has the file open for work; nothing when nobody does.
    static std::optional<LockHolder> holderOf(const QString &path);
    // A plain logbook in memory, gone when it closes. Its background runner cannot see it.
    static Result<std::unique_ptr<Logbook>> inMemory(const Surrounding &surrounding);
    ~Logbook() override;

    QString path() const;
    bool isEncrypted() const;
    // As it stands on the recovery sheet, "7F2K-…-M0QG-X"; empty for a plain logbook. The caller wipes it.
    QString recoveryKey() const;
    // For RecoverySheetDocument; its key is empty for a plain logbook.
    RecoverySheet recoverySheet() const;
    bool isInMemory() const; // in no file: nothing to encrypt or to back up
    // Whether that secret, as typed, is the one of now. About 160 ms for a passphrase.
    bool isOpenedBy(const Secret &secret) const;
    const Key &key() const; // for core alone: screens cannot see what it is
    std::optional<ReadOnlyReason> readOnlyReason() const; // nothing: changes are taken
    bool isReadOnly() const { return !m_connection || m_readOnly.has_value(); }
    int schemaVersion() const;

    // The one way a change happens: one transaction around `work`, recorded, durable when this returns, and told once
    // by changed(). When `work` throws, nothing is left of it. Refused inside another change or a read, and with
    // Error::Busy while background() makes a change.
    Result<Changes> perform(const QString &label, const std::function<void(Edit &)> &work);
    // Runs `work` to see what it would do, then takes everything back.
    Result<void> rehearse(const std::function<void(Edit &)> &work);
    Result<Changes> undo();
    Result<Changes> redo();
    QString undoLabel() const; // what undo() would take back; empty: nothing
    QString redoLabel() const;
    Result<QList<HistoryEntry>> history() const; // newest first

    // The gate for reading: what `work` returns, or the error it met. All that it reads is of one moment.
    template <class Work>
    auto read(Work &&work) const -> Result<std::invoke_result_t<Work, const Reader &>>
    {
        return guarded([&] {
            const auto held = snapshot();
            return work(reader());
        });
    }

    // Changes the passphrase, or encrypts a plain logbook in place. A backup under the old passphrase is kept; of a
    // plain logbook one is made when it is encrypted, and then its plain backups go, like its own old bytes,
    // overwritten as well as the medium allows. The whole file is copied and verified on the way, so it takes a while
    // at large sizes, and as much room again. Whatever fails leaves the logbook as it was, but for plain backups that
    // had to stay: then isEncrypted() holds, and the error says where they are. Refused inside a change or a read, and
    // with Error::Busy while background() makes a change or another program has the file open. The recovery key is
    // another from then on.
    Result<void> setPassphrase(const QString &passphrase);
    // Makes a plain file of an encrypted one, that anybody can read; otherwise as setPassphrase().
    Result<void> removePassphrase();
    // The same with the copying on background(): until `done` comes back the logbook can be read and not be changed.
    // The job cancels it, until the copy is in its place. `listener` is told of the backup's pages, of the copy's
    // bytes, then of (0, 0) while that is verified. Both are dropped when `context` is gone; the rewriting then still
    // comes to its end.
    using Rewritten = std::function<void(Result<void>)>;
    std::shared_ptr<Progress> startSettingPassphrase(QObject *context, const QString &passphrase, Rewritten done,
                                                     Progress::Listener listener = {});
    std::shared_ptr<Progress> startRemovingPassphrase(QObject *context, Rewritten done,
                                                      Progress::Listener listener = {});

    bool isChanging() const; // whether background() makes a change, or the passphrase is being changed
    // Long work on a thread of its own; see BackgroundRunner.
    BackgroundRunner &background();

Q_SIGNALS:
    void changed(const turnout::Changes &changes);
    // A change was not made; whoever asked for it is told why too.
    void failed(const turnout::Error &error);

private:
    Logbook(std::unique_ptr<LogbookLock> lock, std::unique_ptr<Connection> connection, std::unique_ptr<Key> key,
            const Surrounding &surrounding);

    Connection &connection() const; // throws where it could not be opened again
    const Reader &reader() const;
    std::shared_ptr<void> snapshot() const;
    void checkNotChanging() const;
    void checkMayRewrite() const;
    void checkHasPassphrase() const;
    void rewriteUnder(const Key &key);
    std::shared_ptr<Progress> startRewriting(QObject *context, const std::function<Key()> &key, Rewritten done,
                                             Progress::Listener listener);
    void startReplacingPlainBackups(Rewritten done);
    void replaceBy(Rewriting &rewriting);
    void openOnceMore();
    std::function<std::unique_ptr<Connection>()> backgroundOpener() const;
    Result<Changes> told(const std::function<Changes()> &change);

    Surrounding m_surrounding;
    std::unique_ptr<Key> m_key;
    std::unique_ptr<LogbookLock> m_lock;      // null in memory and for a reader; outlives the connections
    std::unique_ptr<Connection> m_connection; // null only where it could not be opened again
    QString m_path;
    std::optional<ReadOnlyReason> m_readOnly;
    int m_schemaVersion;
    bool m_isRewriting = false;                     // in the background
    std::unique_ptr<BackgroundRunner> m_background; // made when first asked for
};

} // namespace turnout
