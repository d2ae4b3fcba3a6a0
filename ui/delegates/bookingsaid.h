// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/bookings.h"

#include <QString>

namespace turnout {

// What to say once people were booked onto a workshop: what each got, and who is in two places. One person is named;
// of several it says how many.
QString saidOfBooking(const Reader &reader, WorkshopId workshop, const bookings::Booked &outcome);

// "also on Half-day training, Brixton at that time"; empty when the person is free.
QString clashWords(const Reader &reader, BookingKey key);

} // namespace turnout
