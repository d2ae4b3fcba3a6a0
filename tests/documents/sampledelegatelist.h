// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegatelist.h"

namespace turnout {

// The workshop of the design's picture, with its 19 people: all invented.
DelegateList sampleDelegateList();

// As above, but with 40 invented people, names that are hard to print among them: 31 booked, 3 invited, 4 waiting,
// 2 cancelled on different days.
DelegateList longDelegateList();

// The picture's workshop with `count` booked people, each with a name of its own.
DelegateList delegateListOf(int count);

// The name as the list prints it: "Baptiste, Corinne".
QString printedName(const DelegateListEntry &entry);

} // namespace turnout
