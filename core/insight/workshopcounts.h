// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"

namespace turnout {

// Cancelled workshops with no word on who cancelled; 0 or more.
int cancelledWithoutWord(const WorkshopCount &count);

// Who cancelled, in one line: "5 cancelled: 2 by us, 2 by the venue, 1 not stated". Those who cancelled none are left
// out; absent when nothing was cancelled.
std::optional<QString> whoCancelled(const WorkshopCount &count);

// The sentence for a table whose groups add up to more planned workshops than the total (two trainers, or people of
// two sectors, on one workshop); absent where they don't.
std::optional<QString> workshopsNote(const Counts<WorkshopCount> &counts);

} // namespace turnout
