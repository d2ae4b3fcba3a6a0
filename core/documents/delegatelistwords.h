// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegatelist.h"

#include <QString>
#include <QStringList>

namespace turnout {

// What the delegate list says in words; pure functions of its rows.

// "Booked", "Invited, no answer yet", "Waiting, in order".
QString groupTitle(DelegateListGroup group);

// "14 booked and 2 invited fill the 16 places; 2 waiting, 1 cancelled"; once attendance is marked
// "11 attended, 1 part attended and 2 did not attend; 1 cancelled". For an empty list a sentence that says so.
QString summaryLine(const DelegateList &list);

// "Health 4", "Education 3" … of those who came, or of the booked until that is marked; most first, then by name.
// People without a sector come last as "no sector 2"; nothing when nobody has one.
QStringList sectorCounts(const DelegateList &list);

// What stands at the right of the line of the cancelled: "3, on 20 August, by the delegate"; where days or notes differ
// one part for each, in the order of the rows, and beyond four parts only the number of people.
QString cancelledNote(const DelegateList &list);

} // namespace turnout
