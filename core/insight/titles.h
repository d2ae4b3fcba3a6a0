// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/satisfaction.h"

namespace turnout {

// What the title of a chart may claim. Every claim needs FewestForShare rated forms on each side it speaks of; with
// fewer, as with an interval that leaves it open, the title stays neutral ("No clear difference between regions").

enum class Claim { NoClearDifference, Above, Below };

// A group against all groups: above or below only where the group's Wilson interval excludes the share of all.
Claim claimAgainstAll(const Satisfaction &group, const Satisfaction &all);

enum class Change { NoClearChange, Risen, Fallen };

// One period against an earlier one: risen or fallen only where the Newcombe interval of the difference excludes zero.
Change changeSince(const Satisfaction &earlier, const Satisfaction &later);

// Whether the title may say that the target was met: the whole Wilson interval lies at or above it. `target` is a
// fraction in [0, 1]; one of 1 can't be claimed by any number of forms.
bool hasMetTarget(const Satisfaction &satisfaction, double target);

} // namespace turnout
