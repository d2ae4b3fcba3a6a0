// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QDateTime>

namespace turnout {

// Where "now" comes from; handed over, so that a test or the sample fixes it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime utc() const = 0;

    // The wall clock in Europe/London.
    CivilTime now() const;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock {
public:
    QDateTime utc() const override { return QDateTime::currentDateTimeUtc(); }
};

// Stands at the time it was given, taken as civil time in Europe/London.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const CivilTime &now);
    QDateTime utc() const override { return m_utc; }

private:
    QDateTime m_utc;
};

// A moment as the wall clock in Europe/London shows it.
CivilTime civilTime(const QDateTime &utc);

// The stamp that history and audit carry: UTC to the millisecond, "2026-08-19T08:30:12.345Z".
QString utcStamp(const Clock &clock);

} // namespace turnout
