// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/csvinput.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QStringConverter>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
struct RealFile {
    QString name;
    qint64 rows; // counted by Python's csv
    qsizetype columns;
};

const QList<RealFile> &realFiles()
{
    static const QList<RealFile> files{
        {u"published/ssi-uk-carpentry-2022/data.csv"_s, 493, 15},
        {u"published/ssi-uk-carpentry-2022/processed.csv"_s, 456, 24},
        {u"published/carpentries-longterm-2019/data.csv"_s, 176, 24},
        {u"published/carpentries-longterm-2019/column-names.csv"_s, 34, 2},
        {u"published/carpentries-longterm-2019/profile.csv"_s, 176, 2},
        {u"real/instructor-training-2018/data.csv"_s, 967, 41},
        {u"real/carpentries-longterm-2017/longterm_lf.csv"_s, 476, 75},
        {u"real/carpentrycon/2022_attendees_by_session.csv"_s, 70, 5},
        {u"real/carpentrycon/2022_zoom_sessions.csv"_s, 72, 10},
        {u"real/amy-upload-fixtures/upgrade_instructor_profiles1.csv"_s, 1, 15},
        {u"real/amy-upload-fixtures/upgrade_instructor_profiles2.csv"_s, 0, 15},
        {u"real/amy-upload-fixtures/upload-empty-middle.csv"_s, 3, 4},
        {u"real/amy-upload-fixtures/upload-person-task-3.csv"_s, 3, 6},
        {u"reference/postcode_districts.csv"_s, 3115, 12},
        {u"reference/prisons_england_wales.csv"_s, 173, 16},
    };
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
} // namespace

TEST_CASE("real files have the rows and columns another reader counts", "[csv][shared]")
{
    for (const RealFile &real : realFiles()) {
        CAPTURE(real.name);
        const auto path = sharedFile(real.name);
        if (!path)
            continue;
        const auto reader = CsvReader::open(*path);
        REQUIRE(reader.has_value());
        CHECK((*reader)->header().size() == real.columns);
        CHECK(rowsOf(**reader).size() == real.rows);
        CHECK((*reader)->problems() == QList<TableProblem>());
        CHECK((*reader)->format().delimiter == u',');
        CHECK((*reader)->bytesRead() == (*reader)->totalBytes());
    }
}

TEST_CASE("a real file with a torn row says which", "[csv][shared]")
{
    const auto path = sharedFile(u"real/amy-upload-fixtures/upload-malformed-file-with-header.csv"_s);
    if (!path)
        return;
    const auto reader = CsvReader::open(*path);
    REQUIRE(reader.has_value());

    CHECK(rowsOf(**reader).size() == 1);
    CHECK((*reader)->problems() == QList<TableProblem>{{2, u"1 cell where the heading has 6."_s}});
}

TEST_CASE("a real file says the same in every encoding and with every delimiter", "[csv][shared]")
{
    const auto path = sharedFile(u"published/carpentries-longterm-2019/data.csv"_s);
    if (!path)
        return;
    const QByteArray bytes = bytesOf(*path);
    const Rows rows = allRows(bytes);
    const auto order = GENERATE(QStringConverter::Utf16LE, QStringConverter::Utf16BE);
    const auto flag = GENERATE(QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom);
    CHECK(allRows(QStringEncoder(order, flag).encode(QString::fromUtf8(bytes))) == rows);

    const auto delimiter = GENERATE(u';', u'\t', u'|');
    QString rewritten;
    for (QStringList row : rows) {
        for (QString &cell : row)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        rewritten += row.join(QChar(delimiter)) + u"\r\n"_s;
    }
    CHECK(allRows(rewritten.toUtf8()) == rows);
}
