// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvreader.h"

#include "tests/exchange/csvinput.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the first row that is not empty is the heading, exactly as it stands", "[csvreader]")
{
    const auto reader = csvReader("\xEF\xBB\xBF\n , ,\n Name ,Name,\nAda,Leeds,x\n");

    CHECK(reader->header() == QStringList{u" Name "_s, u"Name"_s, u""_s});
    CHECK(rowsOf(*reader) == Rows{{u"Ada"_s, u"Leeds"_s, u"x"_s}});
    CHECK(reader->problemCount() == 0);
}

TEST_CASE("a file without a heading gives every row as data", "[csvreader]")
{
    CsvOptions options;
    options.header = HeaderRow::None;
    const auto reader = csvReader("a,b\nc\n", options);

    CHECK(reader->header().isEmpty());
    CHECK(rowsOf(*reader) == Rows{{u"a"_s, u"b"_s}, {u"c"_s}});
    CHECK(reader->problemCount() == 0); // no heading, no width to keep
}

TEST_CASE("a file with nothing in it has no heading and no rows", "[csvreader]")
{
    const auto bytes = GENERATE(QByteArray(), "\r\n\r\n  \n"_ba, "\xEF\xBB\xBF"_ba, "sep=;\n"_ba);
    CAPTURE(bytes);
    const auto reader = csvReader(bytes);

    CHECK(reader->header().isEmpty());
    CHECK(rowsOf(*reader).isEmpty());
}

TEST_CASE("line ends may be mixed and the last may be missing", "[csvreader]")
{
    CHECK(allRows("a,b\rc,d\ne,f\r\ng,h") ==
          Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}});
}

TEST_CASE("blank lines are no rows but lines of empty cells are", "[csvreader]")
{
    CHECK(allRows("a,b\n\n \t\n,\n\"\"\n\r\nc,d\n\n") ==
          Rows{{u"a"_s, u"b"_s}, {u""_s, u""_s}, {u""_s}, {u"c"_s, u"d"_s}});
}

TEST_CASE("the cell behind a last delimiter is there and empty", "[csvreader]")
{
    CHECK(allRows("a,\n,") == Rows{{u"a"_s, u""_s}, {u""_s, u""_s}});
}

TEST_CASE("rows know their line whatever the line ends and whatever is in quotes", "[csvreader]")
{
    CHECK(linesOf(*csvReader("h,i\n\"1\n2\",x\r\ny,z\r\r\"a\r\nb\rc\",\"\n\"\nlast,one")) ==
          QList<qint64>{2, 4, 6, 10});
    CHECK(linesOf(*csvReader("sep=,\r\nh,i\r\n\r\na,b\r\n")) == QList<qint64>{4});
    CHECK(linesOf(*csvReader("h,i\n\"\r\"\"\n\",b\nc,d\n")) == QList<qint64>{2, 5}); // a quote parts CR from LF
}

TEST_CASE("rows are the same however the file is cut into chunks", "[csvreader]")
{
    const QByteArray bytes(
        "\xEF\xBB\xBFname,note\r\nZo\xC3\xAB,\"\xF0\x9F\x98\x80 \"\"x\"\"\r\ny\"\r\n\"a\"b,\"c\" \r\n");
    CsvOptions options;
    options.chunkSize = GENERATE(1, 2, 3, 4, 5, 7, 11, 64);
    CAPTURE(options.chunkSize);
    const auto reader = csvReader(bytes, options);

    CHECK(reader->header() == QStringList{u"name"_s, u"note"_s});
    CHECK(rowsOf(*reader) == Rows{{u"Zoë"_s, u"😀 \"x\"\r\ny"_s}, {u"a\"b"_s, u"c"_s}});
    CHECK(reader->problems().size() == 1);
    CHECK(reader->problems().value(0).line == 4);
    CHECK(reader->bytesRead() == bytes.size());
    CHECK(reader->totalBytes() == bytes.size());
}

TEST_CASE("a row handed over again holds nothing of the row before", "[csvreader]")
{
    const auto reader = csvReader("a,b,c\nlong text,\"quoted\",x\n,\ny,z,\n");
    TableRow row;
    QList<TableRow> kept;
    while (reader->next(row))
        kept.append(row); // shares the strings: the reader must not write into them

    CHECK(kept == QList<TableRow>{
                      {{u"long text"_s, u"quoted"_s, u"x"_s}, 2}, {{u""_s, u""_s}, 3}, {{u"y"_s, u"z"_s, u""_s}, 4}});
}

TEST_CASE("quotes in the middle of a cell are text", "[csvreader]")
{
    CHECK(allRows("5\" pipe,say \"\"hi\"\", \"x\"\n") == Rows{{u"5\" pipe"_s, u"say \"\"hi\"\""_s, u" \"x\""_s}});
}

TEST_CASE("spaces behind a closing quote belong to no cell", "[csvreader]")
{
    const auto reader = csvReader("a,b\n\"x, y\"  ,\"z\"\t\n");

    CHECK(rowsOf(*reader) == Rows{{u"x, y"_s, u"z"_s}});
    CHECK(reader->problemCount() == 0);
}

TEST_CASE("a quote that was not doubled spoils one cell and is reported", "[csvreader]")
{
    const auto reader = csvReader("name,town\n\"The \"Meadows\" Centre\",Leeds\n\"5\" pipe,York\nAda,Hull\n");

    CHECK(rowsOf(*reader) ==
          Rows{{u"The \"Meadows\" Centre"_s, u"Leeds"_s}, {u"5\" pipe"_s, u"York"_s}, {u"Ada"_s, u"Hull"_s}});
    REQUIRE(reader->problems().size() == 2);
    CHECK(reader->problems()[0].line == 2);
    CHECK(reader->problems()[1].line == 3);
    CHECK(reader->problems()[0].reason.contains(u"doubled"));
}

TEST_CASE("a quote that is never closed loses nothing and names its line", "[csvreader]")
{
    const auto reader = csvReader("name,note\nAda,\"one\ntwo\nSam,three\n");

    CHECK(rowsOf(*reader) == Rows{{u"Ada"_s, u"one\ntwo\nSam,three\n"_s}});
    REQUIRE(reader->problems().size() == 1);
    CHECK(reader->problems()[0].line == 2);
    CHECK(reader->problems()[0].reason.contains(u"never closed"));
}

TEST_CASE("ragged rows are given as they are, with their line and width", "[csvreader]")
{
    const auto reader = csvReader("a,b,c\n1,2,3\n1,2\n\n1,2,3,4\n1\n");

    CHECK(rowsOf(*reader) ==
          Rows{{u"1"_s, u"2"_s, u"3"_s}, {u"1"_s, u"2"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, {u"1"_s}});
    CHECK(reader->problems() == QList<TableProblem>{{3, u"2 cells where the heading has 3."_s},
                                                    {5, u"4 cells where the heading has 3."_s},
                                                    {6, u"1 cell where the heading has 3."_s}});
}

TEST_CASE("of many problems the first thousand are kept and all are counted", "[csvreader]")
{
    const auto reader = csvReader("a,b\n" + QByteArray("x\n").repeated(2500));

    CHECK(rowsOf(*reader).size() == 2500);
    CHECK(reader->problems().size() == TableProblems::Kept);
    CHECK(reader->problems().constLast().line == 1001);
    CHECK(reader->problemCount() == 2500);
}

TEST_CASE("what turns out to be no UTF-8 is shown as such, with its line", "[csvreader]")
{
    QByteArray bytes("name,town\n");
    qint64 lines = 1;
    for (; bytes.size() < 2 * CsvSampleSize; ++lines)
        bytes += "Ada,Leeds\r\n";
    bytes += "Zo\xEB \xEB,Leeds\r\nSam,Hull\r\nRen\xE9,Leeds\r\nX,\xC3";
    const auto reader = csvReader(bytes);
    const Rows rows = rowsOf(*reader);

    CHECK(rows.size() == lines + 3);
    CHECK(rows.value(lines - 1) == QStringList{u"Zo\uFFFD \uFFFD"_s, u"Leeds"_s});
    CHECK(rows.constLast() == QStringList{u"X"_s, u"\uFFFD"_s});
    REQUIRE(reader->problems().size() == 3);
    CHECK(reader->problems()[0].line == lines + 1);
    CHECK(reader->problems()[1].line == lines + 3);
    CHECK(reader->problems()[2].line == lines + 4);
    CHECK(reader->problems()[0].reason.contains(u"Windows-1252"));
}

TEST_CASE("a file with Windows-1252 chosen by hand is clean", "[csvreader]")
{
    CsvOptions options;
    options.encoding = TextEncoding::Windows1252;
    const auto reader = csvReader("name,town\nZo\xEB,Leeds\n", options);

    CHECK(reader->format().encoding == TextEncoding::Windows1252);
    CHECK(rowsOf(*reader) == Rows{{u"Zoë"_s, u"Leeds"_s}});
    CHECK(reader->problemCount() == 0);
}

TEST_CASE("the lines of unreadable bytes are right at every chunk size", "[csvreader]")
{
    CsvOptions options;
    options.encoding = TextEncoding::Utf8;
    options.chunkSize = GENERATE(1, 2, 3, 5, 8, 100);
    CAPTURE(options.chunkSize);
    const auto reader = csvReader("h,i\r\n\"1\r\n\xEB\r\n2\",x\r\n\xEB,y\r\n", options);

    CHECK(rowsOf(*reader) == Rows{{u"1\r\n\uFFFD\r\n2"_s, u"x"_s}, {u"\uFFFD"_s, u"y"_s}});
    REQUIRE(reader->problems().size() == 2);
    CHECK(reader->problems()[0].line == 3);
    CHECK(reader->problems()[1].line == 5);
}

TEST_CASE("NUL characters are left out and reported", "[csvreader]")
{
    const auto reader = csvReader("name,town\nA\0"
                                  "da,Leeds\nSam,Hull\0\0\n\0\0"_ba);

    CHECK(rowsOf(*reader) == Rows{{u"Ada"_s, u"Leeds"_s}, {u"Sam"_s, u"Hull"_s}});
    REQUIRE(reader->problems().size() == 3);
    CHECK(reader->problems()[0].line == 2);
    CHECK(reader->problems()[2].line == 4);
}

TEST_CASE("a NUL between CR and LF does not make two lines of one", "[csvreader]")
{
    const auto reader = csvReader("a,b\r\0\n1,2\r\n\0x,y\n"_ba);

    CHECK(linesOf(*reader) == QList<qint64>{2, 3});
    REQUIRE(reader->problems().size() == 2);
    CHECK(reader->problems()[0].line == 2);
    CHECK(reader->problems()[1].line == 3);
}

TEST_CASE("a delimiter chosen by hand is used even where Excel's line says another", "[csvreader]")
{
    CsvOptions options;
    options.delimiter = u',';
    const auto reader = csvReader("sep=;\na;b,c\n", options);

    CHECK(reader->header() == QStringList{u"a;b"_s, u"c"_s});
    CHECK(reader->format().delimiter == u',');
}

TEST_CASE("a file of many chunks is read to its last row", "[csvreader]")
{
    QByteArray bytes("id;name;note\r\n");
    for (int i = 0; i < 50'000; ++i)
        bytes += QByteArray::number(i) + ";Zo\xC3\xAB O\xE2\x80\x99Neill;\"a; \"\"b\"\"\r\nc\"\r\n";
    REQUIRE(bytes.size() > 5 * CsvOptions().chunkSize);
    const auto reader = csvReader(bytes);
    TableRow row;
    qint64 rows = 0;
    bool same = true;
    while (reader->next(row)) {
        const QStringList expected{QString::number(rows), u"Zoë O’Neill"_s, u"a; \"b\"\r\nc"_s};
        same = same && row.cells == expected && row.line == 2 + 2 * rows;
        ++rows;
    }

    CHECK(rows == 50'000);
    CHECK(same);
    CHECK(reader->problemCount() == 0);
}
