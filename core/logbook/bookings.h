// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"
#include "core/domain/occasion.h"
#include "core/domain/register.h"
#include "core/logbook/edit.h"

#include <QList>
#include <optional>

// What is done with bookings: one delegate on one workshop.
namespace turnout::bookings {

enum class WhenFull { Wait, OverBook };

// Books, or books again after a cancellation: while a place is free; else as `whenFull` says. Gives the status it
// got. Throws Error::Conflict when the person is on the workshop already, Error::Invalid when the workshop is
// cancelled.
BookingStatus book(Edit &edit, BookingKey key, WhenFull whenFull = WhenFull::Wait, const QString &note = {});

// What goes with a change of status.
struct Circumstances {
    QString at = {}; // UTC stamp; empty: now
    QString note = {};
};
// Any status at once, making the booking where it does not exist; for registers, invitations and imports.
void setStatus(Edit &edit, BookingKey key, BookingStatus status, const Circumstances &circumstances = {});

// What became of the people who were to be booked, in the order they were named.
struct Booked {
    QList<DelegateId> booked;
    QList<DelegateId> waiting; // every place was held
    QList<DelegateId> already; // on the workshop before, and left as they were

    bool operator==(const Booked &) const = default;
};
// Throws Error::Invalid when the workshop is cancelled.
Booked bookAll(Edit &edit, WorkshopId workshop, const QList<DelegateId> &people, WhenFull whenFull = WhenFull::Wait);

// What became of the people of one change, in the order they were named.
struct Placed {
    QList<DelegateId> changed; // to the status asked for
    QList<DelegateId> waiting; // put on the waiting list instead, or left on it, because every place is held

    bool operator==(const Placed &) const = default;
};
// One status for several people, who keep their notes; who has it already keeps its day. A place is given out while one
// is free, else as `whenFull` says; what happened on the day needs no free place. Throws Error::Invalid with
// bookingProblem() or, for marks, markingProblem(); a booking can be cancelled always.
Placed setStatuses(Edit &edit, WorkshopId workshop, const QList<DelegateId> &people, BookingStatus status,
                   WhenFull whenFull = WhenFull::Wait);
// Cancels; the place is free again, and `note` says by whom and why. Throws Error::NotFound.
void cancel(Edit &edit, BookingKey key, const QString &note = {});
// Says something else about a booking; its status, its day and its place on the waiting list stay.
void setNote(Edit &edit, BookingKey key, const QString &note);
// Offers up to `count` of the free places to those who have waited longest: they are invited, which holds the place
// until they answer. Gives who they are. Throws Error::Invalid when the workshop is cancelled.
QList<DelegateId> offer(Edit &edit, WorkshopId workshop, int count);

std::optional<Booking> find(const Reader &reader, BookingKey key);
// The register: attended and booked by name, then the invited, the waiting in their order, the cancelled.
QList<RegisterRow> registerOf(const Reader &reader, WorkshopId workshop);
// The first `limit` people, by name, who have a word in name or e-mail that begins with each word typed.
QList<BookablePerson> bookable(const Reader &reader, WorkshopId workshop, const QString &typed, int limit);
// Other workshops at the same time on which that person holds a place.
QList<WorkshopOccasion> elsewhere(const Reader &reader, BookingKey key);

QList<Booking> ofWorkshop(const Reader &reader, WorkshopId workshop); // by name
QList<Booking> waiting(const Reader &reader, WorkshopId workshop);    // in their order

} // namespace turnout::bookings
