// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/sqlite/database.h"

namespace turnout {

// Gives new ids within one write transaction: the device number and the next of its sequence. flush() before the
// commit keeps how far it came, so an id is never given twice.
class IdSource {
public:
    explicit IdSource(const Database &db);

    template <class IdType>
    IdType next()
    {
        return IdType(nextValue());
    }
    // Of records that nothing else names, and so have no id type.
    qint64 nextStep() { return nextValue(); }
    qint64 nextAbsence() { return nextValue(); }
    qint64 device() const { return m_device; }
    void flush() const; // writes nothing when no id was given

    // How far a logbook has come: its device number and the last of the sequence. Throws Error::Damaged without one.
    struct Given {
        qint64 device = 0;
        qint64 sequence = 0;
    };
    static Given given(const Database &db);
    static constexpr qint64 LargestSequence = 4294967295;
    static constexpr qint64 idOf(qint64 device, qint64 sequence) { return (device << 32) | sequence; }
    static int randomDevice(); // from 1, of 31 bits
    // Gives a logbook another random device number and begins its sequence: for a copy that goes its own way, so that no
    // id is given twice. Within the caller's transaction.
    static void renumber(const Database &db);

private:
    qint64 nextValue(); // throws Error::Internal after 2³² ids

    const Database &m_db;
    qint64 m_device = 0;
    qint64 m_sequence = 0;
    qint64 m_flushed = 0; // the sequence as the database has it
};

} // namespace turnout
