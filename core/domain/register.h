// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"
#include "core/domain/delegate.h"
#include "core/domain/workshop.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// One line of a workshop's register: a booking with what is shown of its delegate.
struct RegisterRow {
    DelegateId delegate;
    PersonName name;
    QString organisation;
    QString role;
    BookingStatus status = BookingStatus::Booked;
    QDate since;          // the day on the clock in London; not valid = not known
    int waitingPlace = 0; // 1 has waited longest; 0 = does not wait
    QString note;

    bool operator==(const RegisterRow &) const = default;
};

// Somebody to book, and what they are on that workshop already.
struct BookablePerson {
    DelegateId delegate;
    PersonName name;
    QString organisation;
    std::optional<BookingStatus> status;

    bool operator==(const BookablePerson &) const = default;
};

// How far a register is filled in, by people.
struct RegisterCounts {
    int attended = 0;
    int partAttended = 0;
    int didNotAttend = 0;
    int toMark = 0;  // booked or invited, and nothing said yet
    int holding = 0; // places held
    int waiting = 0;

    int named() const { return attended + partAttended; }
    bool operator==(const RegisterCounts &) const = default;
};
RegisterCounts countsOf(const QList<RegisterRow> &rows);

// Whether a status says how the day went.
constexpr bool isMark(BookingStatus status)
{
    return countsAsAttendance(status) || status == BookingStatus::DidNotAttend;
}
// Why nobody can be booked on it, invited to it or put on its waiting list, in words; empty when they can.
QString bookingProblem(const Workshop &workshop);
// Why nobody can be marked, in words; empty when they can. Who came can be said from the morning of the first day:
// people arrive before a workshop starts. Earlier it is a slip of the key. A draft is in no figure, so it is planned
// first.
QString markingProblem(const Workshop &workshop, QDate today);
bool canMark(const Workshop &workshop, QDate today);
// Whether it has begun by the clock.
bool hasBegun(const Workshop &workshop, const CivilTime &now);

} // namespace turnout
