// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"
#include "core/logbook/edit.h"

#include <QList>

// What is done with bookings: one delegate on one workshop.
namespace turnout::bookings {

enum class WhenFull { Wait, OverBook };

// Books, or books again after a cancellation: while a place is free; else as `whenFull` says. Gives the status it
// got. Throws Error::Conflict when the person is on the workshop already.
BookingStatus book(Edit &edit, BookingKey key, WhenFull whenFull = WhenFull::Wait, const QString &note = {});

// What goes with a change of status.
struct Circumstances {
    QString at = {}; // UTC stamp; empty: now
    QString note = {};
};
// Any status at once, making the booking where it does not exist; for registers, invitations and imports.
void setStatus(Edit &edit, BookingKey key, BookingStatus status, const Circumstances &circumstances = {});

QList<Booking> ofWorkshop(const Reader &reader, WorkshopId workshop); // by name
QList<Booking> waiting(const Reader &reader, WorkshopId workshop);    // in their order

} // namespace turnout::bookings
