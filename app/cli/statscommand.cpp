// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measures.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(isoDate(date)) : QJsonValue();
}

QJsonObject jsonOf(const MeasureTable &table, Measure measure, const ReportQuery &query)
{
    QJsonArray rows;
    for (const QJsonObject &row : table.rows)
        rows.append(row);
    QJsonObject json{
        {u"measure"_s, word(measure)},
        {u"by"_s, query.by == Grouping::None ? QJsonValue() : QJsonValue(word(query.by))},
        {u"from"_s, dateOrNull(query.from)},
        {u"to"_s, dateOrNull(query.to)},
        {u"rows"_s, rows},
        {u"total"_s, table.total},
    };
    if (!table.notes.isEmpty())
        json.insert(u"notes"_s, QJsonArray::fromStringList(table.notes));
    return json;
}

QString cellText(const QJsonValue &value, const QString &key)
{
    if (value.isNull())
        return u"–"_s;
    if (key == u"share" || key == u"low" || key == u"high" || key == u"rate")
        return percent(value.toDouble(), Decimals::One);
    return value.toVariant().toString();
}

void printText(const MeasureTable &table, const ReportQuery &query)
{
    QStringList headings = {heading(query.by)};
    for (const QString &key : table.keys)
        headings.append(QString(key).replace(u'_', u' '));
    TextTable text(headings);
    const auto add = [&](const QString &label, const QJsonObject &row) {
        QStringList cells = {label};
        for (const QString &key : table.keys)
            cells.append(cellText(row.value(key), key));
        text.add(cells);
    };
    for (const QJsonObject &row : table.rows)
        add(row.value(u"group"_s).toString(), row);
    add(tr("Total"), table.total);
    text.print();
    for (const QString &note : table.notes)
        print(note + u'\n');
}

ReportQuery queryFrom(const Arguments &arguments)
{
    ReportQuery query;
    if (arguments.has(u"by"_s))
        query.by = arguments.word<Grouping>(u"by"_s);
    if (arguments.has(u"by"_s) && query.by == Grouping::None)
        throw UsageProblem{tr("Leave --by out for the total alone.")};
    query.from = arguments.date(u"from"_s);
    query.to = arguments.date(u"to"_s);
    if (query.from.isValid() && query.to.isValid() && query.to < query.from)
        throw UsageProblem{tr("--to lies before --from.")};
    return query;
}

ExitCode runStats(const Arguments &arguments)
{
    const auto measure = arguments.word<Measure>(u"measure"_s);
    const ReportQuery query = queryFrom(arguments);
    const Exactness exactness = arguments.has(u"suppress"_s) ? Exactness::Suppressed : Exactness::Exact;
    return withLogbookToRead(arguments, [&](Logbook &logbook) {
        const auto table =
            logbook.read([&](const Reader &reader) { return measureTable(reader, measure, query, exactness); });
        if (!table)
            return failed(table.error());
        if (arguments.has(u"json"_s))
            printJson(jsonOf(*table, measure, query));
        else
            printText(*table, query);
        return Fine;
    });
}

} // namespace

Command statsCommand()
{
    return {
        u"stats"_s,
        u"LOGBOOK --measure satisfaction|reach|reply|workshops [--by GROUP] [--from DATE] [--to DATE] [--suppress] [--json] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
        tr("Prints figures: satisfaction, reach, reply rate, workshops."),
        {u"LOGBOOK"_s},
        {{u"measure"_s, u"MEASURE"_s, tr("satisfaction, reach, reply or workshops")},
         {u"by"_s, u"GROUP"_s, tr("region, workplace, type, month, year, financial-year, sector or trainer")},
         fromOption(),
         toOption(),
         {u"suppress"_s, {}, tr("hide counts of people below 8, as for outside the house")},
         jsonOption(),
         passphraseOption(),
         recoveryKeyOption()},
        {u"turnout stats work.turnout --measure satisfaction --by region --passphrase-file secret.txt"_s,
         u"turnout stats trial.turnout --measure reach --by financial-year --suppress --json"_s},
        tr("satisfaction  share of forms rated Good or Excellent overall, with its 95 % Wilson interval\n"
           "reach         distinct people who attended, by the venue's region; attendances count each time\n"
           "reply         forms ÷ attendance, the greater of head count and names\n"
           "workshops     delivered; planned is every status but draft; cancelled is counted apart\n\n"
           "From and to are included and go by the workshop's start. Shares and rates are fractions; null where\n"
           "there is nothing to divide by, or where it is suppressed."),
        runStats};
}

} // namespace turnout::cli
