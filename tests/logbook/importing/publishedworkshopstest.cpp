// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/figures.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/importing/importfixture.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// Real workshops, with the tables that were published from them; see the SOURCE.txt beside the files.

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"published/ssi-uk-carpentry-2022/"_s;

QJsonObject published()
{
    QFile file(*sharedFile(Folder + u"expected.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(u"published"_s).toObject();
}

ImportMap mapFromTags()
{
    const auto rules = [](const QList<std::pair<QString, QString>> &pairs) {
        QList<ValueRule> list;
        for (const auto &[text, is] : pairs)
            list.append({ValueRule::When::Contains, text, is});
        return list;
    };
    ImportMap map;
    map.columns = {{u"number"_s, u"slug"_s},           {u"start"_s, u"start"_s},     {u"end"_s, u"end"_s},
                   {u"venue"_s, u"venue"_s},           {u"address"_s, u"address"_s}, {u"head_count"_s, u"attendance"_s},
                   {u"status"_s, u"tags"_s},           {u"type"_s, u"tags"_s},       {u"online"_s, u"tags"_s},
                   {u"commissioner"_s, u"organiser"_s}};
    map.values[u"status"_s] =
        rules({{u"cancelled"_s, u"cancelled"_s}, {u"stalled"_s, u"cancelled"_s}, {u"unresponsive"_s, u"cancelled"_s}});
    map.values[u"type"_s] = rules({{u"SWC"_s, u"SWC"_s}, {u"DC"_s, u"DC"_s}, {u"LC"_s, u"LC"_s}, {u"TTT"_s, u"TTT"_s}});
    map.values[u"online"_s] = rules({{u"online"_s, u"yes"_s}});
    map.constants[u"status"_s] = u"delivered"_s;
    return map;
}

QMap<QString, int> delivered(ImportFixture &book, Grouping by)
{
    QMap<QString, int> table;
    for (const WorkshopCount &row :
         book.read([&](const Reader &r) { return figures::workshops(r, {.by = by}); }).groups) {
        if (!row.group.isEmpty() && row.delivered > 0)
            table.insert(row.group, row.delivered);
    }
    return table;
}

QMap<QString, int> tableOf(const QJsonValue &json)
{
    QMap<QString, int> table;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        table.insert(it.key(), it.value().toInt());
    return table;
}

} // namespace

TEST_CASE("real workshops come in whole, and give the published tables by year and by type", "[import][published]")
{
    const auto path = sharedFile(Folder + u"data.csv"_s);
    if (!path)
        return;
    ImportFixture book;
    const auto reader = CsvReader::open(*path).value();

    const auto summary = book.import(ImportKind::Workshops, *reader, mapFromTags());

    CHECK(summary.rows == 493);
    CHECK(summary.taken == 480);
    CHECK(summary.skipped.size() == 13);
    const auto total = book.read([](const Reader &r) { return figures::workshops(r, {}); }).total;
    CHECK(total.delivered == 456);
    CHECK(total.cancelled == 24);
    CHECK(total.planned == 480);
    CHECK(delivered(book, Grouping::Year) == tableOf(published().value(u"workshops_per_year"_s)));
    CHECK(delivered(book, Grouping::Type) == tableOf(published().value(u"workshops_per_type"_s)));
}

TEST_CASE("recorded attendance of real workshops comes in as head counts", "[import][published]")
{
    const auto path = sharedFile(Folder + u"data.csv"_s);
    if (!path)
        return;
    ImportFixture book;
    const auto reader = CsvReader::open(*path).value();
    book.import(ImportKind::Workshops, *reader, mapFromTags());

    int headCounts = 0;
    for (const WorkshopRow &row : book.read([](const Reader &r) { return workshops::list(r, {}, {}); }))
        headCounts += row.status == WorkshopStatus::Delivered ? row.headCount.value_or(0) : 0;
    CHECK(headCounts == 5854); // "Recorded attendance sums to 5854", says expected.json
}

TEST_CASE("real workshops with a region column give the published table by region", "[import][published]")
{
    const auto path = sharedFile(Folder + u"processed.csv"_s);
    if (!path)
        return;
    ImportFixture book;
    ImportMap map;
    map.columns = {{u"number"_s, u"slug"_s}, {u"start"_s, u"start"_s},   {u"end"_s, u"end"_s},
                   {u"venue"_s, u"venue"_s}, {u"region"_s, u"region"_s}, {u"type"_s, u"workshop_type"_s}};
    map.constants[u"status"_s] = u"delivered"_s;
    const auto reader = CsvReader::open(*path).value();

    CHECK(book.import(ImportKind::Workshops, *reader, map).taken == 456);

    QMap<QString, int> expected = tableOf(published().value(u"workshops_per_region"_s));
    expected.insert(u"East of England"_s, expected.take(u"Eastern"_s));
    CHECK(delivered(book, Grouping::Region) == expected);
}
