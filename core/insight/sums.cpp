// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sums.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace turnout {

namespace {

bool isWithin(QDate day, QDate from, QDate to)
{
    if (!day.isValid())
        return !from.isValid() && !to.isValid();
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

// As ReportStore orders its groups.
std::tuple<bool, int, QString, QString> placeOf(const QString &label, int rank)
{
    return {label.isEmpty(), rank, sortKey(label), label};
}

// The sums of each region by itself.
QList<std::pair<QString, WorkshopSums>> byRegion(const WorkshopSums &sums)
{
    std::map<QString, int> ranks; // the lowest of those with one label
    for (const WorkshopSum &sum : sums.workshops) {
        const auto known = ranks.try_emplace(sum.region, sum.regionRank).first;
        known->second = std::min(known->second, sum.regionRank);
    }
    std::map<std::tuple<bool, int, QString, QString>, std::pair<QString, WorkshopSums>> regions;
    std::map<QString, WorkshopSums *> byLabel;
    const auto of = [&](const QString &label) -> WorkshopSums & {
        WorkshopSums *&known = byLabel[label];
        if (!known) {
            auto &added = regions[placeOf(label, ranks[label])];
            added.first = label;
            known = &added.second;
        }
        return *known;
    };
    for (const WorkshopSum &sum : sums.workshops)
        of(sum.region).workshops.append(sum);
    if (!sums.loose.isEmpty())
        of({}).loose = sums.loose;
    QList<std::pair<QString, WorkshopSums>> result;
    for (const auto &[place, region] : regions)
        result.append(region);
    return result;
}

int distinctPeople(const WorkshopSums &sums)
{
    std::vector<DelegateId> all;
    for (const WorkshopSum &sum : sums.workshops)
        all.insert(all.end(), sum.people.begin(), sum.people.end());
    std::sort(all.begin(), all.end());
    return int(std::unique(all.begin(), all.end()) - all.begin());
}

int formsOf(const WorkshopSums &sums)
{
    return replyCount(sums).responses;
}

} // namespace

WorkshopSums within(const WorkshopSums &sums, QDate from, QDate to)
{
    WorkshopSums found;
    for (const WorkshopSum &sum : sums.workshops) {
        if (isWithin(sum.day, from, to))
            found.workshops.append(sum);
    }
    for (const LooseForms &forms : sums.loose) {
        if (isWithin(forms.receivedOn, from, to))
            found.loose.append(forms);
    }
    return found;
}

RatingCount ratingCount(const WorkshopSums &sums)
{
    RatingCount count;
    const auto add = [&](const auto &forms) {
        count.rated += forms.rated;
        count.goodOrExcellent += forms.goodOrExcellent;
    };
    std::for_each(sums.workshops.begin(), sums.workshops.end(), add);
    std::for_each(sums.loose.begin(), sums.loose.end(), add);
    return count;
}

ReplyCount replyCount(const WorkshopSums &sums)
{
    ReplyCount count;
    for (const WorkshopSum &sum : sums.workshops) {
        count.responses += sum.forms;
        count.attended += sum.attended();
    }
    for (const LooseForms &forms : sums.loose)
        count.responses += forms.forms;
    return count;
}

WorkshopCount workshopCount(const WorkshopSums &sums)
{
    WorkshopCount count;
    for (const WorkshopSum &sum : sums.workshops) {
        count.delivered += sum.status == WorkshopStatus::Delivered ? 1 : 0;
        count.planned += countsAsPlanned(sum.status) ? 1 : 0;
        count.cancelled += sum.status == WorkshopStatus::Cancelled ? 1 : 0;
        count.cancelledByUs += sum.cancelledBy == CancelledBy::Us ? 1 : 0;
        count.cancelledByVenue += sum.cancelledBy == CancelledBy::Venue ? 1 : 0;
        count.cancelledByCommissioner += sum.cancelledBy == CancelledBy::Commissioner ? 1 : 0;
    }
    return count;
}

ReachCount reachCount(const WorkshopSums &sums)
{
    ReachCount count;
    for (const WorkshopSum &sum : sums.workshops) {
        count.attendances += sum.attended();
        count.unnamed += sum.unnamed();
        count.workshops += sum.attended() > 0 ? 1 : 0;
    }
    count.people = distinctPeople(sums);
    return count;
}

Counts<RatingCount> ratingsByRegion(const WorkshopSums &sums)
{
    Counts<RatingCount> counts{{}, ratingCount(sums)};
    for (const auto &[label, region] : byRegion(sums)) {
        if (formsOf(region) == 0)
            continue;
        counts.groups.append(ratingCount(region));
        counts.groups.last().group = label;
    }
    return counts;
}

Counts<ReachCount> reachByRegion(const WorkshopSums &sums)
{
    Counts<ReachCount> counts{{}, reachCount(sums)};
    for (const auto &[label, region] : byRegion(sums)) {
        ReachCount count = reachCount(region);
        count.group = label;
        if (count.attendances > 0)
            counts.groups.append(count);
    }
    return counts;
}

QList<RatingCount> ratingsByMonth(const WorkshopSums &sums)
{
    std::map<std::pair<bool, QString>, RatingCount> months;
    const auto add = [&](QDate day, const auto &forms) {
        const QString label = isoDate(day).left(7);
        RatingCount &count = months[{label.isEmpty(), label}];
        count.group = label;
        count.rated += forms.rated;
        count.goodOrExcellent += forms.goodOrExcellent;
    };
    for (const WorkshopSum &sum : sums.workshops) {
        if (sum.forms > 0)
            add(sum.day, sum);
    }
    for (const LooseForms &forms : sums.loose)
        add(forms.receivedOn, forms);
    QList<RatingCount> counts;
    for (const auto &[place, count] : months)
        counts.append(count);
    return counts;
}

} // namespace turnout
