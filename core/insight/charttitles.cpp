// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/charttitles.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/region.h"
#include "core/insight/sentences.h"
#include "core/insight/titles.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr qsizetype MostNamed = 3;
constexpr qsizetype Year = 12;

// The regions that are clearly so, the furthest from the share of all first.
QList<Satisfaction> clearly(Claim claim, const QList<Satisfaction> &regions, const Satisfaction &all)
{
    QList<Satisfaction> clear;
    std::ranges::copy_if(regions, std::back_inserter(clear), [&](const Satisfaction &region) {
        return !region.group.isEmpty() && claimAgainstAll(region, all) == claim;
    });
    std::ranges::stable_sort(clear, [&](const Satisfaction &a, const Satisfaction &b) {
        return claim == Claim::Below ? a.share() < b.share() : a.share() > b.share();
    });
    return clear;
}

// "London and Wales", or "5 regions".
QString regionsInSentence(const QList<Satisfaction> &regions)
{
    if (regions.size() > MostNamed)
        return tr("%n regions", nullptr, int(regions.size()));
    QStringList names;
    for (const Satisfaction &region : regions)
        names.append(regionInSentence(region.group));
    return joinedWithAnd(names);
}

// The groups with a name and people in them, the most people first.
QList<ReachCount> byPeople(const QList<ReachCount> &groups)
{
    QList<ReachCount> named;
    std::ranges::copy_if(groups, std::back_inserter(named),
                         [](const ReachCount &group) { return !group.group.isEmpty() && group.people > 0; });
    std::ranges::stable_sort(named, std::ranges::greater(), &ReachCount::people);
    return named;
}

// Whether the first `count` of a ranking are ahead of all others, so that naming them is no matter of chance order.
bool areAhead(const QList<ReachCount> &ranked, qsizetype count)
{
    return ranked.size() > count && ranked.at(count - 1).people > ranked.at(count).people;
}

Change changeOver(const QList<MonthSatisfaction> &months)
{
    const qsizetype span = months.size() >= 2 * Year ? Year : months.size() / 2;
    // Of an odd number the month in the middle belongs to neither half.
    return changeSince(sumOf(months, months.size() >= 2 * Year ? months.size() - 2 * Year : 0, span),
                       sumOf(months, months.size() - span, span));
}

bool everyMonthMet(const QList<MonthSatisfaction> &months, double target)
{
    return !months.isEmpty() && std::ranges::all_of(months, [&](const MonthSatisfaction &month) {
        return hasMetTarget(month.satisfaction, target);
    });
}

QString changeSentence(const QList<MonthSatisfaction> &months, Change change)
{
    const bool years = months.size() >= 2 * Year;
    if (change == Change::Risen)
        return years ? tr("The share has risen on the year before") : tr("The share has risen");
    return years ? tr("The share has fallen on the year before") : tr("The share has fallen");
}

bool isOther(const QString &sector)
{
    return matchKey(sector) == matchKey(tr("Other", "sector"));
}

} // namespace

QString regionInSentence(const QString &region)
{
    static const QList<UkRegion> WithoutArticle = {UkRegion::YorkshireAndTheHumber, UkRegion::London, UkRegion::Wales,
                                                   UkRegion::Scotland, UkRegion::NorthernIreland};
    const auto known = ukRegionNamed(region);
    // Only the official name: an area that a user calls "Eastern" is not "the Eastern".
    if (!known || name(*known) != region || WithoutArticle.contains(*known))
        return region;
    return tr("the %1", "region in a sentence").arg(region);
}

QString regionShareTitle(const QList<Satisfaction> &regions, const Satisfaction &all)
{
    const auto comparable = std::ranges::count_if(
        regions, [](const Satisfaction &region) { return !region.group.isEmpty() && region.hasEnoughForms(); });
    if (comparable < 2)
        return tr("Too few forms to compare regions");
    const auto below = clearly(Claim::Below, regions, all);
    const auto above = clearly(Claim::Above, regions, all);
    if (below.isEmpty() && above.isEmpty())
        return tr("No clear difference between regions");

    QString title;
    if (below.isEmpty())
        title = above.size() == 1 ? tr("%1 is above average") : tr("%1 are above average");
    else
        title = below.size() == 1 ? tr("%1 is below average") : tr("%1 are below average");
    title = title.arg(regionsInSentence(below.isEmpty() ? above : below));
    if (!below.isEmpty() && !above.isEmpty())
        title =
            (above.size() == 1 ? tr("%1; %2 is above") : tr("%1; %2 are above")).arg(title, regionsInSentence(above));
    return capitalised(title);
}

QString reachTitle(const QList<ReachCount> &regions)
{
    const auto ranked = byPeople(regions);
    if (areAhead(ranked, 2))
        return capitalised(tr("%1 and %2 reach the most people")
                               .arg(regionInSentence(ranked.at(0).group), regionInSentence(ranked.at(1).group)));
    if (areAhead(ranked, 1))
        return capitalised(tr("%1 reaches the most people").arg(regionInSentence(ranked.first().group)));
    return tr("People reached by region");
}

QString trendTitle(const QList<MonthSatisfaction> &months, std::optional<double> target)
{
    const Change change = changeOver(months);
    const bool met = target && everyMonthMet(months, *target);
    const QString goal = target ? percent(*target, Decimals::None) : QString();
    if (change != Change::NoClearChange)
        return met ? tr("%1, and every month met the %2 target").arg(changeSentence(months, change), goal)
                   : changeSentence(months, change);
    if (met)
        return tr("Every month met the %1 target").arg(goal);
    if (!sumOf(months, 0, months.size()).hasEnoughForms())
        return tr("Too few forms to see a change");
    return months.size() < 2 ? tr("Only one month has forms")
                             : tr("No clear change over %n months", nullptr, int(months.size()));
}

QString sectorTitle(const Counts<ReachCount> &sectors)
{
    const auto ranked = byPeople(sectors.groups);
    const bool clear =
        !ranked.isEmpty() && (ranked.size() == 1 || areAhead(ranked, 1)) && !isOther(ranked.first().group);
    const auto sentence = [&](qsizetype count) {
        QStringList names;
        int people = 0;
        for (const ReachCount &sector : ranked.first(count)) {
            if (isOther(sector.group))
                return QString();
            names.append(sectorInSentence(sector.group));
            people += sector.people;
        }
        return partOfDelegates(people, sectors.total.people, names);
    };
    if (clear) {
        if (QString one = sentence(1); !one.isEmpty())
            return one;
    }
    if (areAhead(ranked, 2) || ranked.size() == 2) {
        if (QString two = sentence(2); !two.isEmpty())
            return two;
    }
    return clear ? tr("%1 sends the most delegates").arg(capitalised(ranked.first().group)) : tr("Delegates by sector");
}

} // namespace turnout
