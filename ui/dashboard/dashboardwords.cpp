// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardwords.h"

#include "core/base/tr.h"
#include "core/insight/charttitles.h"
#include "core/insight/groups.h"
#include "core/insight/satisfaction.h"
#include "core/insight/sentences.h"
#include "ui/dashboard/periodtext.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Of type and region those that are asked for, each led by a comma.
QString filters(const Scope &scope)
{
    QString text;
    for (const QString &filter : {scope.type, scope.region}) {
        if (!filter.isEmpty())
            text += u", "_s + filter;
    }
    return text;
}

QString groupName(const Mark &mark)
{
    if (mark.by == Grouping::Region && !mark.group.isEmpty())
        return regionInSentence(mark.group);
    if (mark.by == Grouping::Month && !mark.group.isEmpty())
        return monthText(QDate::fromString(mark.group + u"-01"_s, Qt::ISODate));
    return groupLabel(mark.group, mark.by, mark.of == Mark::Of::Ratings ? Counted::Forms : Counted::People);
}

Satisfaction satisfactionOf(const WorkshopsBehind &behind)
{
    Satisfaction sum{{}, behind.loose.rated, behind.loose.goodOrExcellent};
    for (const WorkshopBehind &workshop : behind.workshops) {
        sum.rated += workshop.rated;
        sum.goodOrExcellent += workshop.goodOrExcellent;
    }
    return sum;
}

QString ratingSentence(const WorkshopsBehind &behind)
{
    const Satisfaction sum = satisfactionOf(behind);
    const auto interval = sum.interval();
    if (!sum.hasEnoughForms() || !interval)
        return sum.rated == 1 ? tr("1 form rated, too few for a share.")
                              : tr("%n forms rated, too few for a share.", nullptr, sum.rated);
    return tr("%1 of %2 forms rated good or excellent, %3 (95% interval %4 to %5).")
        .arg(countText(sum.goodOrExcellent), countText(sum.rated), shareText(sum, Decimals::One),
             percent(interval->low, Decimals::One), percent(interval->high, Decimals::One));
}

QString peopleSentence(const Mark &mark, const WorkshopsBehind &behind, int people)
{
    int attendances = 0;
    for (const WorkshopBehind &workshop : behind.workshops)
        attendances += workshop.attended;
    const QString sentence = tr("%1 people came, %2 attendances.").arg(countText(people), countText(attendances));
    return mark.by == Grouping::Sector ? sentence + u' ' + tr("Delegates counts those of this sector.") : sentence;
}

} // namespace

QString scopeLine(const Scope &scope)
{
    const QString where = scope.region.isEmpty() ? tr("all regions") : scope.region;
    QString line = tr("%1 · %2", "days, region").arg(longDays(scope.days), where);
    return scope.type.isEmpty() ? line : line + u" · "_s + scope.type;
}

QString shareSubtitle(const Scope &scope, const QString &axis)
{
    return tr("Share rating the workshop good or excellent, %1. %2", "days and place, axis")
        .arg(shortDays(scope.days) + filters(scope), axis);
}

QString reachSubtitle(const Scope &scope)
{
    return tr("Delegates by the venue's region, %1").arg(shortDays(scope.days) + filters(scope));
}

QString trendSubtitle(const Scope &scope, const QString &axis)
{
    return tr("Monthly share good or excellent, with 95% confidence band%1. %2", "filters, axis")
        .arg(filters(scope), axis);
}

QString sectorSubtitle(const Scope &scope)
{
    return tr("Delegates by sector, %1").arg(shortDays(scope.days) + filters(scope));
}

QString shareDefinition()
{
    return tr("The good or excellent share is the number of feedback forms whose overall rating is Good or Excellent, "
              "divided by the number of forms that have an overall rating. A blank is not a zero: it is left out.\n\n"
              "The bar is the 95 % Wilson interval: if the same workshops were given again to people like these, the "
              "share would very likely lie within it. A region is called above or below average only where its whole "
              "interval lies on one side of the share of all regions.\n\n"
              "A form stands in the region of its workshop: the workshop's own, else its venue's. Below %1 rated forms "
              "no share is shown.")
        .arg(FewestForShare);
}

QString reachDefinition()
{
    return tr(
        "Reach is the number of different people who attended, in whole or in part, by the region of the "
        "venue.\n\n"
        "A person counts once in the period, however often they came. A person who attended in two regions counts "
        "in each of them, and once in the total; the note below says when that happens.\n\n"
        "Only people whose names are recorded can be told apart, so a head count without names is not in the "
        "reach; the note says how many attendances had no name.");
}

QString trendDefinition()
{
    return tr("Each dot is the good or excellent share of one month: forms whose overall rating is Good or Excellent, "
              "divided by forms that have an overall rating. A form goes by the day of its workshop.\n\n"
              "The band is the 95 % Wilson interval of each month. The title says “risen” or “fallen” only where the "
              "95 % Newcombe interval of the difference between two years excludes zero.\n\n"
              "The trend always shows up to 24 months, whatever the period. A month with fewer than %1 rated forms is "
              "a "
              "gap.")
        .arg(FewestForShare);
}

QString sectorDefinition()
{
    return tr("The different people who attended, in whole or in part, by the sector they work in: their own where it "
              "is stated, else that of their organisation.\n\n"
              "Each person counts once in the period and in one sector, so the bars add up to the people reached. Bars "
              "start at zero.");
}

QString drillTitle(const Mark &mark, const WorkshopsBehind &behind)
{
    const int count = int(behind.workshops.size());
    const QString title = count == 1 ? tr("1 workshop behind %1") : tr("%n workshops behind %1", nullptr, count);
    return title.arg(groupName(mark));
}

QString drillSubtitle(const Mark &mark, const WorkshopsBehind &behind, int people)
{
    QStringList sentences{mark.of == Mark::Of::Ratings ? ratingSentence(behind) : peopleSentence(mark, behind, people)};
    if (mark.of == Mark::Of::Ratings && behind.loose.forms > 0)
        sentences.append(behind.loose.forms == 1
                             ? tr("1 of the forms belongs to no workshop.")
                             : tr("%n of the forms belong to no workshop.", nullptr, behind.loose.forms));
    sentences.append(behind.workshops.isEmpty() ? tr("Press Esc to go back")
                                                : tr("Press Enter to open a workshop, Esc to go back"));
    return sentences.join(u' ');
}

} // namespace turnout
