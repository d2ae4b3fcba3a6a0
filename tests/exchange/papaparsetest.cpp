// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/csvinput.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// Why a case says nothing about our reader; empty when it does.
QString otherRules(const QJsonObject &test)
{
    if (test[u"uses_functions"].toBool())
        return u"its options are JavaScript functions"_s;
    const QJsonObject config = test[u"config"].toObject();
    if (config.contains(u"comments"))
        return u"we know no comment lines: '#' may begin a name"_s;
    if (config.contains(u"fastMode"))
        return u"we have one way to read, and no preview"_s;
    if (config.contains(u"header"))
        return u"names that stand twice in a heading are kept as read; PapaParse numbers them"_s;
    const QStringList known{u"delimiter"_s, u"newline"_s};
    for (const QString &key : config.keys()) {
        if (!known.contains(key))
            return u"we have no option "_s + key;
    }
    if (config.contains(u"newline") && config[u"newline"].toString() != u"\n")
        return u"line ends are recognised, not chosen"_s;
    for (const QJsonValue &error : test[u"expected"][u"errors"].toArray()) {
        if (error[u"code"].toString() == u"InvalidQuotes")
            return u"after a quote that was not doubled PapaParse reads on to the next closing quote, through the rows "
                   "below; we end the cell where its delimiter is"_s;
    }
    return {};
}

Rows expectedRows(const QJsonObject &test)
{
    Rows rows;
    for (const QJsonValue &row : test[u"expected"][u"data"].toArray()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(cell.toString());
        if (cells != QStringList{u""_s}) // a blank line: a row of one empty cell there, none here
            rows.append(cells);
    }
    return rows;
}

void runCase(const QJsonObject &test)
{
    const QString delimiter = test[u"config"][u"delimiter"].toString(u","_s);
    CsvOptions options;
    options.header = HeaderRow::None;
    options.delimiter = delimiter.front().unicode();
    const auto reader = csvReader(test[u"input"].toString().toUtf8(), options);
    CHECK(rowsOf(*reader) == expectedRows(test));
    CHECK(reader->problemCount() == test[u"expected"][u"errors"].toArray().size());
}
} // namespace

TEST_CASE("PapaParse's cases read as PapaParse reads them", "[csv][shared]")
{
    const auto path = sharedFile(u"csv-suite/papaparse/cases.json"_s);
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray tests = QJsonDocument::fromJson(file.readAll())[u"CORE_PARSER_TESTS"].toArray();

    QHash<QString, int> leftOut;
    int ran = 0;
    for (const QJsonValue &value : tests) {
        const QJsonObject test = value.toObject();
        const QString reason = otherRules(test);
        const QString description = test[u"description"].toString();
        CAPTURE(description);
        if (reason.isEmpty()) {
            runCase(test);
            ++ran;
        } else {
            ++leftOut[reason];
        }
    }
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        UNSCOPED_INFO(it.value() << " left out: " << it.key().toStdString());
    CHECK(tests.size() == 63);
    CHECK(ran == 39);
    CHECK(leftOut.size() == 5); // 13 for comments, 3 fast mode, 3 headings, 1 functions, 4 quotes
}
