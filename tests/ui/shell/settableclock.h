// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace turnout {

// A clock that a test moves on, from 9:42 in London on Tuesday 18 August 2026.
class SettableClock final : public Clock {
public:
    QDateTime utc() const override { return m_utc; }
    void pass(qint64 milliseconds) { m_utc = m_utc.addMSecs(milliseconds); }

private:
    QDateTime m_utc{QDate(2026, 8, 18), QTime(8, 42), Qt::UTC};
};

} // namespace turnout
