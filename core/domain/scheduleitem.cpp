// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scheduleitem.h"

namespace turnout {

QDate ScheduleItem::lastDay() const
{
    if (allDay)
        return std::max(start.date(), end.date());
    // What ends at midnight is not another day.
    return std::max(start.date(), end.plusMinutes(-1).date());
}

bool ScheduleItem::isPast(const CivilTime &now) const
{
    return allDay ? lastDay() < now.date() : end <= now;
}

} // namespace turnout
