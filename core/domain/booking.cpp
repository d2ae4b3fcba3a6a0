// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/booking.h"

#include <tuple>

namespace turnout {

BookingStatus statusForNewBooking(int placesTaken, int places)
{
    return places == 0 || placesTaken < places ? BookingStatus::Booked : BookingStatus::Waiting;
}

int placesTaken(const QList<Booking> &bookings)
{
    return int(std::count_if(bookings.begin(), bookings.end(), [](const Booking &b) { return holdsPlace(b.status); }));
}

std::optional<int> placesFree(int placesTaken, int places)
{
    return places == 0 ? std::nullopt : std::optional(std::max(0, places - placesTaken));
}

QList<Booking> waitingInOrder(const QList<Booking> &bookings)
{
    QList<Booking> waiting;
    std::copy_if(bookings.begin(), bookings.end(), std::back_inserter(waiting),
                 [](const Booking &b) { return b.status == BookingStatus::Waiting; });
    std::sort(waiting.begin(), waiting.end(),
              [](const Booking &a, const Booking &b) { return std::tie(a.since, a.step) < std::tie(b.since, b.step); });
    return waiting;
}

} // namespace turnout
