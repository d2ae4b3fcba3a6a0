// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/titles.h"

namespace turnout {

Claim claimAgainstAll(const Satisfaction &group, const Satisfaction &all)
{
    if (!group.hasEnoughForms() || !all.hasEnoughForms())
        return Claim::NoClearDifference;
    const auto interval = group.interval();
    const auto share = all.share();
    if (!interval || !share || interval->contains(*share))
        return Claim::NoClearDifference;
    return interval->low > *share ? Claim::Above : Claim::Below;
}

Change changeSince(const Satisfaction &earlier, const Satisfaction &later)
{
    if (!earlier.hasEnoughForms() || !later.hasEnoughForms())
        return Change::NoClearChange;
    const auto interval =
        newcombeDifference(earlier.goodOrExcellent, earlier.rated, later.goodOrExcellent, later.rated);
    if (!interval || interval->contains(0))
        return Change::NoClearChange;
    return interval->low > 0 ? Change::Risen : Change::Fallen;
}

bool hasMetTarget(const Satisfaction &satisfaction, double target)
{
    const auto interval = satisfaction.interval();
    return satisfaction.hasEnoughForms() && interval && interval->low >= target;
}

} // namespace turnout
