// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"
#include "core/domain/person.h"

// What lists and panels say of people, in the words of the screen.
namespace turnout {

// The name of a column as its heading has it.
QString columnTitle(DelegateColumn column);
// "Wed 9 Sep"; with the year when it is not that of `today`.
QString dayAhead(QDate date, QDate today);
// "1st", "2nd", "23rd".
QString ordinal(int n);
// What stands behind the date of a next booking: "waiting, 2nd", "invited"; nothing when plainly booked.
QString nextBookingRemark(const NextBooking &next);
// A booking's status in a word or two: "booked", "waiting, 2nd", "did not attend".
QString statusWords(BookingStatus status, int waitingPlace = 0);
// What one cell of the list says, plain; "–" where there is nothing to say.
QString cellText(const ListedDelegate &person, DelegateColumn column, QDate today);

} // namespace turnout
