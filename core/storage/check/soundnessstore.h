// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/check/checkrows.h"
#include "core/storage/sqlite/database.h"

#include <QStringList>

namespace turnout {

// Whether a logbook holds together: the file, and all that follows from what is stored. Each look reads what it is about
// once. Nothing is written, so they go on a connection for reading only.
class SoundnessStore {
public:
    explicit SoundnessStore(const Database &db)
        : m_db(db)
    {}

    // What the engine says against the file, a line each, and the search indexes that it cannot read, by their tables;
    // both empty when every page and index is as it should be.
    struct Damage {
        QStringList lines;
        QStringList indexes;
    };
    Damage damage() const;
    // Tables whose search index can be read, but is not of their rows.
    QStringList staleIndexes() const;
    // text: the table of the records, more: the table they name, found: how many records.
    CheckRows brokenReferences() const;
    // Keys made from names and addresses. text: the table, more: the column, id: the record.
    CheckRows wrongKeys() const;
    // Bookings that are not as their last step left them. id: the workshop, other: the delegate, text: the number.
    CheckRows bookingsOffStep() const;
    // Tables with numbers of this device above the one given out last. text: the table, found and allowed: the sequence.
    CheckRows numbersToCome() const;
    // id: the recorded change, text: its stamp.
    CheckRows unreadableHistory() const;

private:
    const Database &m_db;
};

} // namespace turnout
