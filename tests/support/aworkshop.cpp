// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testlogbook.h"

namespace turnout {

// Apart from the rest, so that a program without Catch2 can use the builders.
AWorkshop::AWorkshop()
{
    m_record.type = WorkshopTypeId(1); // the shipped awareness session: two hours, 20 places
    m_record.start = CivilTime(QDate(2026, 8, 19), QTime(9, 30));
    m_record.status = WorkshopStatus::Planned;
}

} // namespace turnout
