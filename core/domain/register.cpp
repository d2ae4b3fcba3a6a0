// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/register.h"

#include "core/base/tr.h"

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

QString bookingProblem(const Workshop &workshop)
{
    if (workshop.status == WorkshopStatus::Cancelled)
        return tr("This workshop is cancelled. Plan it again to book people on it.");
    return {};
}

QString markingProblem(const Workshop &workshop, QDate today)
{
    if (workshop.status == WorkshopStatus::Cancelled)
        return tr("This workshop is cancelled. Plan it again to mark who came.");
    if (workshop.status == WorkshopStatus::Draft)
        return tr("This workshop is a draft. Plan it to mark who came.");
    if (today < workshop.start.date())
        return tr("Who came can be marked from the day of the workshop.");
    return {};
}

bool canMark(const Workshop &workshop, QDate today)
{
    return markingProblem(workshop, today).isEmpty();
}

bool hasBegun(const Workshop &workshop, const CivilTime &now)
{
    return statusChange(workshop, WorkshopStatus::Delivered, now) == StatusChange::Allowed;
}

} // namespace turnout
