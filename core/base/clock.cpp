// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace turnout {

namespace {
const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}
} // namespace

CivilTime civilTime(const QDateTime &utc)
{
    const QDateTime local = utc.toTimeZone(london());
    return CivilTime(local.date(), local.time());
}

CivilTime Clock::now() const
{
    return civilTime(utc());
}

FixedClock::FixedClock(const CivilTime &now)
    : m_utc(QDateTime(now.date(), now.time(), london()).toUTC())
{}

QString utcStamp(const Clock &clock)
{
    return clock.utc().toString(Qt::ISODateWithMs);
}

} // namespace turnout
