// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sums.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

WorkshopSum workshop(QDate day, const QString &region, int rank, const QList<int> &people)
{
    WorkshopSum sum{.day = day, .region = region, .regionRank = rank, .status = WorkshopStatus::Delivered};
    for (const int person : people)
        sum.people.append(DelegateId(person));
    return sum;
}

WorkshopSum withForms(WorkshopSum sum, int forms, int rated, int goodOrExcellent)
{
    sum.forms = forms;
    sum.rated = rated;
    sum.goodOrExcellent = goodOrExcellent;
    return sum;
}

const QDate May(2026, 5, 12), June(2026, 6, 30);

} // namespace

TEST_CASE("a person seen in two regions counts in each and once in the total", "[sums]")
{
    const WorkshopSums sums{{workshop(May, u"Wales"_s, 10, {1, 2}), workshop(June, u"London"_s, 7, {2, 3, 4})}, {}};
    const auto reach = reachByRegion(sums);
    CHECK(reach.groups == QList<ReachCount>{{u"London"_s, 3, 3, 0, 1, 0}, {u"Wales"_s, 2, 2, 0, 1, 0}});
    CHECK(reach.total == ReachCount{{}, 4, 5, 0, 2, 0});
}

TEST_CASE("a head count above the names is attendance without a name", "[sums]")
{
    WorkshopSum sum = workshop(May, u"Wales"_s, 10, {1, 2});
    sum.headCount = 5;
    CHECK(reachCount({{sum}, {}}) == ReachCount{{}, 2, 5, 3, 1, 0});
    sum.status = WorkshopStatus::Cancelled;
    CHECK(reachCount({{sum}, {}}).attendances == 0);
}

TEST_CASE("regions come in their order, forms of no workshop last under no region", "[sums]")
{
    const WorkshopSums sums{{withForms(workshop(May, u"Wales"_s, 10, {}), 4, 3, 2),
                             withForms(workshop(May, u"London"_s, 7, {}), 2, 2, 2), workshop(May, u"Essex"_s, 1, {1})},
                            {{May, 2, 1, 1}}};
    const auto ratings = ratingsByRegion(sums);
    CHECK(ratings.groups == QList<RatingCount>{{u"London"_s, 2, 2}, {u"Wales"_s, 3, 2}, {{}, 1, 1}});
    CHECK(ratings.total == RatingCount{{}, 6, 5});
    CHECK(replyCount(sums) == ReplyCount{{}, 8, 1});
}

TEST_CASE("ratings by month go by the workshop's day or the form's, those without a day last", "[sums]")
{
    const WorkshopSums sums{{withForms(workshop(June, {}, 0, {}), 3, 3, 3),
                             withForms(workshop(May, {}, 0, {}), 1, 1, 0), workshop(QDate(2026, 7, 1), {}, 0, {})},
                            {{{}, 1, 1, 0}, {June, 1, 1, 0}}};
    CHECK(ratingsByMonth(sums) == QList<RatingCount>{{u"2026-05"_s, 1, 0}, {u"2026-06"_s, 4, 3}, {{}, 1, 0}});
}

TEST_CASE("days are included at both ends, and a form without a day is in no period", "[sums]")
{
    const WorkshopSums sums{{workshop(May, {}, 0, {}), workshop(June, {}, 0, {})}, {{{}, 1, 1, 1}, {June, 1, 0, 0}}};
    CHECK(within(sums, May, June).workshops.size() == 2);
    CHECK(within(sums, May.addDays(1), {}).workshops.size() == 1);
    CHECK(within(sums, {}, June.addDays(-1)).workshops.size() == 1);
    CHECK(within(sums, May, June).loose.size() == 1);
    CHECK(within(sums, {}, {}) == sums);
}

TEST_CASE("workshops are counted by status and by who cancelled", "[sums]")
{
    WorkshopSums sums;
    for (const auto &status : words<WorkshopStatus>) {
        WorkshopSum sum = workshop(May, {}, 0, {});
        sum.status = status.value;
        sums.workshops.append(sum);
    }
    CHECK(workshopCount(sums) == WorkshopCount{{}, 1, 4, 1, 0, 0, 0});
    sums.workshops.last().cancelledBy = CancelledBy::Venue;
    CHECK(workshopCount(sums) == WorkshopCount{{}, 1, 4, 1, 0, 1, 0});
}
