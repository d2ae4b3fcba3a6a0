// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/register.h"

namespace turnout {

RegisterCounts countsOf(const QList<RegisterRow> &rows)
{
    RegisterCounts counts;
    for (const RegisterRow &row : rows) {
        counts.attended += row.status == BookingStatus::Attended;
        counts.partAttended += row.status == BookingStatus::PartAttended;
        counts.didNotAttend += row.status == BookingStatus::DidNotAttend;
        counts.toMark += row.status == BookingStatus::Booked || row.status == BookingStatus::Invited;
        counts.holding += holdsPlace(row.status);
        counts.waiting += row.status == BookingStatus::Waiting;
    }
    return counts;
}

bool canMark(const Workshop &workshop, QDate today)
{
    return workshop.start.date() <= today;
}

bool hasBegun(const Workshop &workshop, const CivilTime &now)
{
    return statusChange(workshop, WorkshopStatus::Delivered, now) == StatusChange::Allowed;
}

} // namespace turnout
