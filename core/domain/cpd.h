// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"
#include "core/domain/workshoptype.h"

namespace turnout {

// CPD minutes that a booking has earned. Only a full attendance earns them: a certificate states hours that were
// sat through, and a part attendance has no agreed number.
constexpr int cpdMinutesEarned(BookingStatus status, int cpdMinutes)
{
    return status == BookingStatus::Attended ? cpdMinutes : 0;
}

// CPD minutes still to come: what an open booking will earn if the person attends.
constexpr int cpdMinutesAhead(BookingStatus status, int cpdMinutes)
{
    return status == BookingStatus::Booked ? cpdMinutes : 0;
}

// Hours as certificates print them, to the hundredth and without needless zeros: "2", "3.5", "0.25", "1234.5".
inline QString cpdHours(int minutes)
{
    QString hours = QString::number(minutes / 60.0, 'f', 2);
    while (hours.endsWith(u'0'))
        hours.chop(1);
    if (hours.endsWith(u'.'))
        hours.chop(1);
    return hours;
}

} // namespace turnout
