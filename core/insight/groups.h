// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"

namespace turnout {

// What the rows of a table count; it decides what the row for no group means.
enum class Counted { Workshops, People, Forms };

// The heading over the groups, with a capital: "Region". "Total" for no grouping.
QString heading(Grouping by);

// The name of the row for what belongs to no group: "No region". A form without a workshop has no type or trainer, one
// without a name no sector or workplace, and says so. "Total" for no grouping.
QString noGroup(Grouping by, Counted counted);

// The label as people see it: the group's own, or that of the row for no group where it is empty.
QString groupLabel(const QString &group, Grouping by, Counted counted);

} // namespace turnout
