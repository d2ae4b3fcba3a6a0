// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/csvinput.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace turnout;
using namespace Qt::StringLiterals;

// csv-spectrum: twelve pairs of a CSV and what it says; one is wrong where it comes from (location_coordinates) and is
// left out there already.
TEST_CASE("the files of csv-spectrum say what they are published to say", "[csv][shared]")
{
    const auto folder = sharedFile(u"csv-suite/csv-spectrum"_s);
    if (!folder)
        return;
    QStringList names = QDir(*folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    names.removeAll(u"location_coordinates.csv"_s);
    CHECK(names.size() == 11);
    for (const QString &name : std::as_const(names)) {
        CAPTURE(name);
        const auto reader = CsvReader::open(*folder + u'/' + name);
        REQUIRE(reader.has_value());
        QJsonArray read;
        TableRow row;
        while ((*reader)->next(row)) {
            QJsonObject record;
            for (qsizetype column = 0; column < row.cells.size(); ++column)
                record.insert((*reader)->header().value(column), row.cells[column]);
            read.append(record);
        }
        QFile expected(*folder + u'/' + name.chopped(3) + u"json"_s);
        REQUIRE(expected.open(QIODevice::ReadOnly));
        const bool same = read == QJsonDocument::fromJson(expected.readAll()).array();
        CHECK(same);
        CHECK((*reader)->problemCount() == 0);
    }
}
