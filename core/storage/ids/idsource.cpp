// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ids/idsource.h"

#include "core/base/tr.h"

namespace turnout {

namespace {
constexpr int SequenceBits = 32;
}

IdSource::IdSource(const Database &db)
    : m_db(db)
{
    Statement row = db.statement(u"SELECT number, last_sequence FROM device");
    if (!row.step())
        throw Error{Error::Damaged, tr("“%1” has lost its device number. Restore the newest backup.").arg(db.path())};
    m_device = row.integer(0);
    m_sequence = row.integer(1);
    m_flushed = m_sequence;
}

qint64 IdSource::nextValue()
{
    if (++m_sequence >> SequenceBits != 0)
        throw Error{Error::Internal, tr("This logbook has run out of record numbers on this computer.")};
    return (m_device << SequenceBits) | m_sequence;
}

void IdSource::flush() const
{
    if (m_sequence != m_flushed)
        m_db.statement(u"UPDATE device SET last_sequence = ?1").run(m_sequence);
}

} // namespace turnout
