// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/openas.h"
#include "core/logbook/changes.h"
#include "core/logbook/edit.h"

#include <functional>
#include <memory>
#include <optional>

namespace turnout {

class Database;
struct Origin;

// One connection with everything that happens over it: reading, recorded changes, undo and redo. Belongs to one thread.
// Inside core it throws Error; Logbook and the background runner are the gates in front of it.
class Connection {
public:
    // `clock` outlives the connection. `actor` is who the history names. With a reason it only reads.
    Connection(std::unique_ptr<Database> db, const Clock &clock, const QString &actor,
               std::optional<ReadOnlyReason> readOnly = {});
    ~Connection();

    const Database &database() const { return *m_db; }
    const Reader &reader() const { return m_reader; }
    std::optional<ReadOnlyReason> readOnlyReason() const { return m_readOnly; }
    // While it is held, all that is read is of one moment, whatever other connections do. Null inside a transaction.
    std::shared_ptr<void> snapshot() const;

    using Work = std::function<void(Edit &)>;
    // One transaction around `work`, recorded under `label`. Nothing is left of it when `work` throws. Throws
    // Error::ReadOnly, and Error::Internal inside another transaction.
    Changes perform(const QString &label, const Work &work);
    // Runs `work` as perform would, then takes everything back.
    void rehearse(const Work &work);
    enum class Way { Undo, Redo };
    // Takes back the newest change in effect, or brings back the one undone last. Throws Error::NotFound when there is
    // none, Error::Conflict when later changes stand in the way.
    Changes step(Way way);
    QString nextLabel(Way way) const; // empty when there is none

private:
    Origin origin(qint64 device) const;
    void checkMayChange() const;

    std::unique_ptr<Database> m_db;
    std::unique_ptr<Stores> m_stores;
    Reader m_reader;
    QString m_actor;
    std::optional<ReadOnlyReason> m_readOnly;
};

} // namespace turnout
