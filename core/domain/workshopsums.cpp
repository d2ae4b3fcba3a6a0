// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workshopsums.h"

namespace turnout {

int WorkshopSum::attended() const
{
    return tookPlace(status) ? attendance(int(people.size()), headCount) : 0;
}

int WorkshopSum::unnamed() const
{
    return tookPlace(status) ? unnamedAttendance(int(people.size()), headCount) : 0;
}

} // namespace turnout
