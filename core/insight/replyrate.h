// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"

namespace turnout {

// Whether every form of a table has a group. A form has a sector or a workplace only where the delegate gave a name.
enum class FormsPlaced { All, NotAll };

// Responses ÷ attendance (not bookings). `group` is empty for the total and for what belongs to no group.
struct ReplyRate {
    QString group;
    int responses = 0; // forms, blank ones too; 0 or more
    int attended = 0;  // attendances: the greater of head count and names, summed over workshops
    FormsPlaced formsPlaced = FormsPlaced::All;

    // A fraction, 0 or more; above 1 where more forms came back than names and head counts account for, and then it
    // is the attendance that is incomplete. Absent when nobody attended, and where not all forms have a group: every
    // group's rate would be too low.
    std::optional<double> rate() const;

    bool operator==(const ReplyRate &) const = default;
};

// One for each group, in the order given, and the total, which has a rate either way. In a grouping by person (sector,
// workplace) no group has a rate once any form has no name, that is once the empty group holds a response.
Counts<ReplyRate> replyRates(const Counts<ReplyCount> &counts, Grouping by);

// Why no group has a rate, in a sentence to stand beside the table; absent where they have.
std::optional<QString> whyNoRates(const Counts<ReplyRate> &rates);

} // namespace turnout
