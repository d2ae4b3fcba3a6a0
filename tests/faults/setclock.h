// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace turnout {

// Shows what it is set to, as a laptop's clock does when somebody or the network sets it.
class SetClock final : public Clock {
public:
    explicit SetClock(const QString &utc) { set(utc); }
    void set(const QString &utc) { m_utc = QDateTime::fromString(utc, Qt::ISODate); }
    QDateTime utc() const override { return m_utc; }

private:
    QDateTime m_utc;
};

} // namespace turnout
