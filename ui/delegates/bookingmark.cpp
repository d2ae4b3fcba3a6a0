// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bookingmark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

const QList<BookingMark> &bookingMarks()
{
    using enum BookingStatus;
    static const QList<BookingMark> marks = {
        {Attended, Icon::CheckCircle, Tone::Good, Qt::Key_A, u"A"_s},
        {PartAttended, Icon::Clock, Tone::Good, Qt::Key_P, u"P"_s},
        {DidNotAttend, Icon::Close, Tone::Bad, Qt::Key_N, u"N"_s},
        {Booked, Icon::Circle, Tone::Accent, Qt::Key_B, u"B"_s},
        {Invited, Icon::Mail, Tone::Secondary, Qt::Key_I, u"I"_s},
        {Waiting, Icon::People, Tone::Bad, Qt::Key_W, u"W"_s},
        {Cancelled, Icon::Minus, Tone::Secondary, Qt::Key_Delete, u"Del"_s},
    };
    return marks;
}

const BookingMark &markOf(BookingStatus status)
{
    return *std::find_if(bookingMarks().begin(), bookingMarks().end(),
                         [&](const BookingMark &mark) { return mark.status == status; });
}

std::optional<BookingStatus> statusOfKey(int key)
{
    for (const BookingMark &mark : bookingMarks()) {
        if (mark.key == key)
            return mark.status;
    }
    return std::nullopt;
}

} // namespace turnout
