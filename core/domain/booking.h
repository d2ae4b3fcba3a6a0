// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <QList>
#include <QString>

namespace turnout {

using namespace Qt::StringLiterals;

enum class BookingStatus { Invited, Waiting, Booked, Cancelled, Attended, PartAttended, DidNotAttend };

template <>
inline constexpr auto words<BookingStatus> = std::to_array<Word<BookingStatus>>({
    {BookingStatus::Invited, "invited"_L1},
    {BookingStatus::Waiting, "waiting"_L1},
    {BookingStatus::Booked, "booked"_L1},
    {BookingStatus::Cancelled, "cancelled"_L1},
    {BookingStatus::Attended, "attended"_L1},
    {BookingStatus::PartAttended, "part attended"_L1},
    {BookingStatus::DidNotAttend, "did not attend"_L1},
});

// Whether the booking takes one of the workshop's places.
constexpr bool holdsPlace(BookingStatus status)
{
    return status == BookingStatus::Invited || status == BookingStatus::Booked || status == BookingStatus::Attended ||
           status == BookingStatus::PartAttended;
}

constexpr bool countsAsAttendance(BookingStatus status)
{
    return status == BookingStatus::Attended || status == BookingStatus::PartAttended;
}

// The natural key: the pair, so that two laptops that book the same person make one row.
struct BookingKey {
    WorkshopId workshop;
    DelegateId delegate;

    bool operator==(const BookingKey &) const = default;
};

struct Booking {
    BookingKey key;
    BookingStatus status = BookingStatus::Booked;
    QString since;   // UTC stamp of the status, see utcStamp()
    qint64 step = 0; // the id of the status row; grows with every change on this device
    QString note;

    bool operator==(const Booking &) const = default;
};

// What a new booking becomes: booked while a place is free, else waiting. `places` 0 = not limited.
BookingStatus statusForNewBooking(int placesTaken, int places);
int placesTaken(const QList<Booking> &bookings);
// Places still free, never negative; nothing when places are not limited.
std::optional<int> placesFree(int placesTaken, int places);

// The people waiting, the one who has waited longest first; those who began at the same moment in booking order.
QList<Booking> waitingInOrder(const QList<Booking> &bookings);

} // namespace turnout
