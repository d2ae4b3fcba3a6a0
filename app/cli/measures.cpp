// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measures.h"

#include "core/insight/published.h"
#include "core/insight/reach.h"
#include "core/insight/workshopcounts.h"
#include "core/logbook/figures.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject rowOf(const Satisfaction &measure)
{
    const auto interval = measure.interval();
    return {
        {u"rated"_s, measure.rated},
        {u"good_or_excellent"_s, measure.goodOrExcellent},
        {u"share"_s, number(measure.share())},
        {u"low"_s, number(interval ? std::optional(interval->low) : std::nullopt)},
        {u"high"_s, number(interval ? std::optional(interval->high) : std::nullopt)},
    };
}

QJsonObject rowOf(const ReplyRate &measure)
{
    return {
        {u"responses"_s, measure.responses}, {u"attended"_s, measure.attended}, {u"rate"_s, number(measure.rate())}};
}

QJsonObject rowOf(const ReachCount &count)
{
    return {
        {u"people"_s, count.people},       {u"attendances"_s, count.attendances},     {u"unnamed"_s, count.unnamed},
        {u"workshops"_s, count.workshops}, {u"organisations"_s, count.organisations},
    };
}

QJsonObject rowOf(const WorkshopCount &count)
{
    return {
        {u"delivered"_s, count.delivered},
        {u"planned"_s, count.planned},
        {u"cancelled"_s, count.cancelled},
        {u"cancelled_by_us"_s, count.cancelledByUs},
        {u"cancelled_by_venue"_s, count.cancelledByVenue},
        {u"cancelled_by_commissioner"_s, count.cancelledByCommissioner},
    };
}

// A suppressed row keeps its keys, with nothing in them.
QJsonObject hidden(const QStringList &keys)
{
    QJsonObject row{{u"suppressed"_s, true}};
    for (const QString &key : keys)
        row.insert(key, QJsonValue());
    return row;
}

QJsonObject rowOf(const Published<ReplyRate> &row, const QStringList &keys)
{
    return row.measure ? rowOf(*row.measure) : hidden(keys);
}

// Outside the house a share of few forms is not shown, even where their number is.
QJsonObject rowOf(const Published<Satisfaction> &row, const QStringList &keys)
{
    QJsonObject json = row.measure ? rowOf(*row.measure) : hidden(keys);
    if (row.measure && !row.measure->hasEnoughForms()) {
        for (const QString &key : {u"good_or_excellent"_s, u"share"_s, u"low"_s, u"high"_s})
            json.insert(key, QJsonValue());
    }
    return json;
}

QJsonObject rowOf(const PublishedReach &row, const QStringList &keys)
{
    QJsonObject json = row.people ? rowOf(*row.people) : hidden(keys);
    json.insert(u"workshops"_s, row.workshops);
    return json;
}

template <class Row>
MeasureTable tableOf(const QStringList &keys, const Counts<Row> &counts, Grouping by, Counted counted,
                     const auto &rowFrom)
{
    MeasureTable table{keys, {}, rowFrom(counts.total), {}};
    for (const Row &row : counts.groups) {
        QJsonObject json = rowFrom(row);
        json.insert(u"group"_s, groupLabel(row.group, by, counted));
        table.rows.append(json);
    }
    return table;
}

// Exact, or as it may leave the house.
template <class Row>
MeasureTable tableOf(const QStringList &keys, const Counts<Row> &counts, Grouping by, Counted counted,
                     Exactness exactness)
{
    if (exactness == Exactness::Exact)
        return tableOf(keys, counts, by, counted, [](const Row &row) { return rowOf(row); });
    return tableOf(keys, published(counts, DefaultThreshold), by, counted,
                   [&](const auto &row) { return rowOf(row, keys); });
}

MeasureTable satisfactionTable(const Reader &reader, const ReportQuery &query, Exactness exactness)
{
    return tableOf({u"rated"_s, u"good_or_excellent"_s, u"share"_s, u"low"_s, u"high"_s},
                   satisfaction(figures::ratings(reader, query)), query.by, Counted::Forms, exactness);
}

MeasureTable replyTable(const Reader &reader, const ReportQuery &query, Exactness exactness)
{
    const Counts<ReplyRate> rates = replyRates(figures::replies(reader, query), query.by);
    MeasureTable table =
        tableOf({u"responses"_s, u"attended"_s, u"rate"_s}, rates, query.by, Counted::Forms, exactness);
    if (const auto why = whyNoRates(rates))
        table.notes.append(*why);
    return table;
}

MeasureTable reachTable(const Reader &reader, const ReportQuery &query, Exactness exactness)
{
    const Counts<ReachCount> counts = figures::reach(reader, query);
    MeasureTable table = tableOf({u"people"_s, u"attendances"_s, u"unnamed"_s, u"workshops"_s, u"organisations"_s},
                                 counts, query.by, Counted::People, exactness);
    if (exactness == Exactness::Exact) // the notes name exact numbers
        table.notes = reachNotes(counts);
    return table;
}

MeasureTable workshopTable(const Reader &reader, const ReportQuery &query)
{
    const Counts<WorkshopCount> counts = figures::workshops(reader, query);
    MeasureTable table = tableOf({u"delivered"_s, u"planned"_s, u"cancelled"_s}, counts, query.by, Counted::Workshops,
                                 [](const WorkshopCount &count) { return rowOf(count); });
    if (const auto note = workshopsNote(counts))
        table.notes.append(*note);
    if (const auto who = whoCancelled(counts.total))
        table.notes.append(*who);
    return table;
}

} // namespace

MeasureTable measureTable(const Reader &reader, Measure measure, const ReportQuery &query, Exactness exactness)
{
    switch (measure) {
    case Measure::Satisfaction:
        return satisfactionTable(reader, query, exactness);
    case Measure::Reply:
        return replyTable(reader, query, exactness);
    case Measure::Reach:
        return reachTable(reader, query, exactness);
    case Measure::Workshops:
        break;
    }
    return workshopTable(reader, query);
}

} // namespace turnout::cli
