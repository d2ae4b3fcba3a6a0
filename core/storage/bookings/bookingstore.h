// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"
#include "core/domain/delegatelist.h"
#include "core/domain/register.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <optional>

namespace turnout {

// Bookings and the steps their status went through.
class BookingStore {
public:
    explicit BookingStore(const Database &db)
        : m_db(db)
    {}

    struct Step {
        qint64 id;  // a fresh id
        QString at; // UTC stamp
        QString actor;
        QString note;
    };

    void add(BookingKey key, BookingStatus status, const Step &step) const;
    // With the statuses it went through, oldest first, at least one; the last is the one it has.
    void add(BookingKey key, const QList<std::pair<BookingStatus, Step>> &steps) const;
    void setStatus(BookingKey key, BookingStatus status, const Step &step) const; // throws Error::NotFound
    void setNote(qint64 step, const QString &note) const;
    std::optional<Booking> find(BookingKey key) const;
    QList<Booking> ofWorkshop(WorkshopId workshop) const; // by delegate's name
    QList<Booking> stepsOf(BookingKey key) const;         // oldest first; `since` is the time of the step
    int placesTaken(WorkshopId workshop) const;

    // Attendance and what is booked by name, then the invited, the waiting in their order, the cancelled last.
    QList<RegisterRow> registerOf(WorkshopId workshop) const;

    // The first `limit` people by name who have a word, in name or e-mail, that begins with each word typed.
    QList<BookablePerson> bookable(WorkshopId workshop, const QString &typed, int limit) const;

    // What the delegate list prints of each booking, in groups and by name; waiting people in their order. Why somebody
    // cancelled is theirs and stays out of what goes round a room.
    QList<DelegateListEntry> listEntries(WorkshopId workshop) const;

private:
    bool namesFew(const QString &query) const;
    void addStep(BookingKey key, BookingStatus status, const Step &step) const;

    const Database &m_db;
};

} // namespace turnout
