// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/logbook/workshoprecord.h"
#include "core/logbook/workshops.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

namespace turnout::bookings {

using workshops::existing;

namespace {

void refuseFor(const QString &problem)
{
    if (!problem.isEmpty())
        throw Error{Error::Invalid, problem};
}

// Whether that step takes a place that was not held before.
bool takesPlace(const std::optional<Booking> &before, BookingStatus status)
{
    return holdsPlace(status) && !isMark(status) && !(before && holdsPlace(before->status));
}

// A note goes with a person until somebody says something else; a cancellation ends what was said, and so does its end.
QString keptNote(const std::optional<Booking> &before, BookingStatus status)
{
    const bool ends = !before || status == BookingStatus::Cancelled || before->status == BookingStatus::Cancelled;
    return ends ? QString() : before->note;
}

} // namespace

BookingStatus book(Edit &edit, BookingKey key, WhenFull whenFull, const QString &note)
{
    const Stores &stores = edit.stores();
    const Workshop workshop = existing(edit, key.workshop);
    refuseFor(bookingProblem(workshop));
    const auto before = stores.bookings.find(key);
    if (before && before->status != BookingStatus::Cancelled)
        throw Error{Error::Conflict, tr("This person is on the workshop already.")};
    const int places = whenFull == WhenFull::OverBook ? 0 : workshop.places;
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

Booked bookAll(Edit &edit, WorkshopId workshop, const QList<DelegateId> &people, WhenFull whenFull)
{
    refuseFor(bookingProblem(existing(edit, workshop)));
    Booked outcome;
    for (const DelegateId person : people) {
        const auto before = find(edit, {workshop, person});
        if (before && before->status != BookingStatus::Cancelled)
            outcome.already.append(person);
        else if (book(edit, {workshop, person}, whenFull) == BookingStatus::Waiting)
            outcome.waiting.append(person);
        else
            outcome.booked.append(person);
    }
    return outcome;
}

Placed setStatuses(Edit &edit, WorkshopId workshop, const QList<DelegateId> &people, BookingStatus status,
                   WhenFull whenFull)
{
    const Workshop record = existing(edit, workshop);
    if (status != BookingStatus::Cancelled)
        refuseFor(isMark(status) ? markingProblem(record, edit.clock().today()) : bookingProblem(record));
    const BookingStore &store = edit.stores().bookings;
    Placed placed;
    for (const DelegateId person : people) {
        const BookingKey key{workshop, person};
        const auto before = store.find(key);
        const bool full = placesFree(store.placesTaken(workshop), record.places) == 0;
        const bool waits = whenFull == WhenFull::Wait && takesPlace(before, status) && full;
        const BookingStatus given = waits ? BookingStatus::Waiting : status;
        if (!before || before->status != given) {
            setStatus(edit, key, given, {.note = keptNote(before, given)});
        } else if (!waits) {
            continue; // as it was asked for already
        }
        (waits ? placed.waiting : placed.changed).append(person);
    }
    return placed;
}

void cancel(Edit &edit, BookingKey key, const QString &note)
{
    if (!edit.stores().bookings.find(key))
        throw Error{Error::NotFound, tr("That booking no longer exists.")};
    setStatus(edit, key, BookingStatus::Cancelled, {.note = note});
}

void setNote(Edit &edit, BookingKey key, const QString &note)
{
    const auto before = find(edit, key);
    if (!before)
        throw Error{Error::NotFound, tr("That booking no longer exists.")};
    // In its step, not as a new one: those who began to wait at one moment stand in the order of their steps.
    if (before->note != note)
        edit.stores().bookings.setNote(before->step, note);
}

QList<DelegateId> offer(Edit &edit, WorkshopId workshop, int count)
{
    const Workshop record = existing(edit, workshop);
    refuseFor(bookingProblem(record)); // even where nobody waits
    const auto free = placesFree(edit.stores().bookings.placesTaken(workshop), record.places);
    QList<DelegateId> longest;
    for (const Booking &booking : waiting(edit, workshop)) {
        if (longest.size() < std::min(count, free.value_or(count)))
            longest.append(booking.key.delegate);
    }
    return setStatuses(edit, workshop, longest, BookingStatus::Invited).changed;
}

std::optional<Booking> find(const Reader &reader, BookingKey key)
{
    return reader.stores().bookings.find(key);
}

QList<RegisterRow> registerOf(const Reader &reader, WorkshopId workshop)
{
    return reader.stores().bookings.registerOf(workshop);
}

QList<BookablePerson> bookable(const Reader &reader, WorkshopId workshop, const QString &typed, int limit)
{
    return reader.stores().bookings.bookable(workshop, typed, limit);
}

QList<WorkshopOccasion> elsewhere(const Reader &reader, BookingKey key)
{
    const WorkshopOccasion here = workshops::occasion(reader, key.workshop);
    // A day more at either side: what ends after midnight began the day before.
    QList<WorkshopOccasion> others =
        reader.stores().occasions.heldBy(key.delegate, here.start.date().addDays(-1), here.end.date().addDays(1));
    others.removeIf([&](const WorkshopOccasion &other) { return other.id == here.id || !atOneTime(other, here); });
    return others;
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
