// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"
#include "ui/theme/icons.h"

#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// How a status is told apart and set in the register: an icon, its tone, and a key. It works in grey: words stand
// beside.
struct BookingMark {
    BookingStatus status;
    Icon icon;
    Tone tone;
    Qt::Key key;
    QString cap; // the key as people read it
};

// In the order of a menu.
const QList<BookingMark> &bookingMarks();
const BookingMark &markOf(BookingStatus status);
std::optional<BookingStatus> statusOfKey(int key);

} // namespace turnout
