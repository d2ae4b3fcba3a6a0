// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ids/idsource.h"

#include "core/base/tr.h"

#include <QRandomGenerator>

namespace turnout {

int IdSource::randomDevice()
{
    constexpr int Largest = 2147483647; // 31 bits
    return QRandomGenerator::system()->bounded(1, Largest);
}

IdSource::Given IdSource::given(const Database &db)
{
    Statement row = db.statement(u"SELECT number, last_sequence FROM device");
    if (!row.step())
        throw Error{Error::Damaged, tr("“%1” has lost its device number. Restore the newest backup.").arg(db.path())};
    return {row.integer(0), row.integer(1)};
}

void IdSource::renumber(const Database &db)
{
    const qint64 before = given(db).device;
    qint64 device = before;
    while (device == before)
        device = randomDevice();
    db.statement(u"UPDATE device SET number = ?1, last_sequence = 0").run(device);
}

IdSource::IdSource(const Database &db)
    : m_db(db)
{
    const Given last = given(db);
    m_device = last.device;
    m_sequence = last.sequence;
    m_flushed = m_sequence;
}

qint64 IdSource::nextValue()
{
    if (++m_sequence > LargestSequence)
        throw Error{Error::Internal, tr("This logbook has run out of record numbers on this computer.")};
    return idOf(m_device, m_sequence);
}

void IdSource::flush() const
{
    if (m_sequence != m_flushed)
        m_db.statement(u"UPDATE device SET last_sequence = ?1").run(m_sequence);
}

} // namespace turnout
