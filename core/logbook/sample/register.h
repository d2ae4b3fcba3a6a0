// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"
#include "core/logbook/edit.h"
#include "core/logbook/sample/randomness.h"
#include "core/storage/bookings/bookingstore.h"

#include <QDate>

namespace turnout::sample {

// Enters bookings with a past: each step of a status has its own day, weeks before the workshop and on the day.
class Register {
public:
    Register(Edit &edit, QDate today, quint64 seed)
        : m_edit(edit)
        , m_today(today)
        , m_random(seed)
    {}

    // The booking and how it stands now. Nothing is dated today or later.
    void enter(BookingKey key, BookingStatus now, QDate workshopDay);
    // One from a register that was taken over: how it ended is known, and nothing of its way there.
    void enterTakenOver(BookingKey key, BookingStatus now, QDate workshopDay);
    // A booking on a workshop that was cancelled itself.
    void enterCalledOff(BookingKey key, QDate workshopDay);

private:
    void step(BookingStatus status, QDate day, const QString &note = {});
    void stepsOf(BookingStatus now, QDate workshopDay, QDate last);
    void keep(BookingKey key);
    QDate between(QDate from, QDate to);

    Edit &m_edit;
    QDate m_today;
    Randomness m_random;
    QList<std::pair<BookingStatus, BookingStore::Step>> m_steps; // of the booking that is being entered
    int m_minute = 0; // of the last step: a later one of the same day comes after it
};

} // namespace turnout::sample
