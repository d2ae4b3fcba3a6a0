// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reach.h"

#include "core/base/tr.h"

#include <algorithm>

namespace turnout {

int peopleBeyondTotal(const Counts<ReachCount> &reach)
{
    int sum = 0;
    for (const ReachCount &group : reach.groups)
        sum += group.people;
    return std::max(0, sum - reach.total.people);
}

QStringList reachNotes(const Counts<ReachCount> &reach)
{
    QStringList notes;
    if (const int beyond = peopleBeyondTotal(reach); beyond > 0)
        notes.append(tr("The groups add up to %1 more than the total: a person who attended in two groups "
                        "counts in each, and once in the total.")
                         .arg(beyond));
    if (reach.total.unnamed == 1)
        notes.append(tr("1 attendance had no name and is not in the reach."));
    else if (reach.total.unnamed > 1)
        notes.append(tr("%n attendances had no name and are not in the reach.", nullptr, reach.total.unnamed));
    return notes;
}

} // namespace turnout
