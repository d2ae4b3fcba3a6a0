// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/replyrate.h"
#include "core/insight/satisfaction.h"
#include "core/insight/suppression.h"

namespace turnout {

// Measures as they leave the house: where a group is suppressed its numbers are not there, so nothing can print them.

template <class Measure>
struct Published {
    QString group;
    std::optional<Measure> measure; // absent where suppressed

    bool operator==(const Published &) const = default;
};

struct PublishedReach {
    QString group;
    int workshops = 0;                // never hidden: workshops are not people
    std::optional<ReachCount> people; // absent where suppressed

    bool operator==(const PublishedReach &) const = default;
};

// The groups in the order given, and the total, each with its counts of people and its share, or without all of them.
// Looked at are rated forms for satisfaction, and forms and attendances for reply rates. How a group that is shown
// rated is not hidden, however few in it rated poorly; and where all in the hidden groups rated alike, the totals tell.
// Throws Error::Invalid for a threshold that is none of Thresholds.
Counts<Published<Satisfaction>> published(const Counts<Satisfaction> &table, int threshold);
Counts<Published<ReplyRate>> published(const Counts<ReplyRate> &table, int threshold);

// Looked at are people and attendances. Organisations and attendances without a name are hidden with their group only:
// nobody can be known by them, but they bound the people.
Counts<PublishedReach> published(const Counts<ReachCount> &table, int threshold);

// The hidden groups as one: "Three other regions 18".
struct OtherGroups {
    int groups = 0; // 2 or more
    int people = 0; // at least the threshold; who is in two of the groups counts twice

    bool operator==(const OtherGroups &) const = default;
};

// From the counts that `suppression` was made for. Absent when no count above 0 is hidden, and when the total is, for
// then the sum would give away what it hides. A zero hidden for the sake of another column is among the groups.
std::optional<OtherGroups> otherGroups(const QList<int> &counts, const Suppression &suppression);

} // namespace turnout
