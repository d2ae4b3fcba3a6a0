// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"

#include <QStringList>

namespace turnout {

// Reach is distinct people who attended. A person seen in two groups counts in each and once in the total, so that the
// groups may add up to more than it.

// How many more the groups add up to than the total, in people; 0 where they agree, and where there are no groups.
int peopleBeyondTotal(const Counts<ReachCount> &reach);

// The sentences that stand under a table or chart of reach, in the order they are read: that its groups add up to more
// than the total, and how many attendances had no name. Empty where there is nothing to say.
QStringList reachNotes(const Counts<ReachCount> &reach);

} // namespace turnout
