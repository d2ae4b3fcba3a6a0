// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

namespace turnout::bookings {

BookingStatus book(Edit &edit, BookingKey key, WhenFull whenFull, const QString &note)
{
    const Stores &stores = edit.stores();
    const auto workshop = stores.workshops.find(key.workshop);
    if (!workshop)
        throw Error{Error::NotFound, tr("That workshop no longer exists.")};
    const auto before = stores.bookings.find(key);
    if (before && before->status != BookingStatus::Cancelled)
        throw Error{Error::Conflict, tr("This person is on the workshop already.")};
    const int places = whenFull == WhenFull::OverBook ? 0 : workshop->places;
    const BookingStatus status = statusForNewBooking(stores.bookings.placesTaken(key.workshop), places);
    setStatus(edit, key, status, {.note = note});
    return status;
}

void setStatus(Edit &edit, BookingKey key, BookingStatus status, const Circumstances &circumstances)
{
    const BookingStore &store = edit.stores().bookings;
    const QString at = circumstances.at.isEmpty() ? utcStamp(edit.clock()) : circumstances.at;
    const BookingStore::Step step{edit.ids().nextStep(), at, edit.actor(), circumstances.note};
    if (store.find(key))
        store.setStatus(key, status, step);
    else
        store.add(key, status, step);
}

QList<Booking> ofWorkshop(const Reader &reader, WorkshopId workshop)
{
    return reader.stores().bookings.ofWorkshop(workshop);
}

QList<Booking> waiting(const Reader &reader, WorkshopId workshop)
{
    return waitingInOrder(ofWorkshop(reader, workshop));
}

} // namespace turnout::bookings
