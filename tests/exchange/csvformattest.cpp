// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvformat.h"

#include "tests/exchange/csvinput.h"

#include <QStringConverter>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Default).encode(text);
}

char16_t delimiterOf(const QByteArray &start)
{
    return guessFormat(start).delimiter;
}
} // namespace

TEST_CASE("a byte order mark says the encoding", "[csvformat]")
{
    CHECK(guessFormat("\xEF\xBB\xBFname,town") == CsvFormat{TextEncoding::Utf8, true, u',', false});
    CHECK(guessFormat("\xFF\xFE" + utf16(u"name;town"_s, QStringConverter::Utf16LE)) ==
          CsvFormat{TextEncoding::Utf16LE, true, u';', false});
    CHECK(guessFormat("\xFE\xFF" + utf16(u"name\ttown"_s, QStringConverter::Utf16BE)) ==
          CsvFormat{TextEncoding::Utf16BE, true, u'\t', false});
}

TEST_CASE("UTF-16 without a mark is known by its NUL bytes", "[csvformat]")
{
    const QString text = u"name|town\r\nZoë O’Neill|Kraków\r\n"_s;

    CHECK(guessFormat(utf16(text, QStringConverter::Utf16LE)) == CsvFormat{TextEncoding::Utf16LE, false, u'|', false});
    CHECK(guessFormat(utf16(text, QStringConverter::Utf16BE)) == CsvFormat{TextEncoding::Utf16BE, false, u'|', false});
}

TEST_CASE("a block of zeros does not make a file UTF-16", "[csvformat]")
{
    CHECK(guessFormat("name,town\nZo\xC3\xAB,Leeds\n" + QByteArray(500, '\0')).encoding == TextEncoding::Utf8);
    CHECK(guessFormat(QByteArray(1, '\0')).encoding == TextEncoding::Utf8);
}

TEST_CASE("what is no UTF-8 is Windows-1252", "[csvformat]")
{
    CHECK(guessFormat("name,town\nZo\xC3\xAB,Leeds\n").encoding == TextEncoding::Utf8);
    CHECK(guessFormat("name,town\nZo\xEB,Leeds\n").encoding == TextEncoding::Windows1252);
    CHECK(guessFormat("name,town\nAda,Leeds\n").encoding == TextEncoding::Utf8);
}

TEST_CASE("a character cut where the sample ends spoils no guess", "[csvformat]")
{
    const QByteArray filler(CsvSampleSize - 1, 'a');

    CHECK(guessFormat(filler + "\xC3\xAB").encoding == TextEncoding::Utf8);
    CHECK(guessFormat("name\nZo\xC3").encoding == TextEncoding::Utf8);
}

TEST_CASE("only the start of a file is looked at", "[csvformat]")
{
    QByteArray start("name,town\n");
    while (start.size() < CsvSampleSize)
        start += "Ada,Leeds\n";

    CHECK(guessFormat(start + "Zo\xEB;;;\n") == CsvFormat{});
}

TEST_CASE("an encoding chosen by hand is used for the delimiter too", "[csvformat]")
{
    const QByteArray bytes = utf16(u"ж;ю\nя;щ\n"_s, QStringConverter::Utf16LE); // no NUL in the letters' bytes

    CHECK(guessFormat(bytes, TextEncoding::Utf16LE) == CsvFormat{TextEncoding::Utf16LE, false, u';', false});
    CHECK_FALSE(guessFormat("\xEF\xBB\xBFname", TextEncoding::Windows1252).byteOrderMark);
}

TEST_CASE("the delimiter is the one that cuts the rows alike", "[csvformat]")
{
    CHECK(delimiterOf("name,town\nAda,Leeds\n") == u',');
    CHECK(delimiterOf("name;town\nAda;Leeds\n") == u';');
    CHECK(delimiterOf("name\ttown\nAda\tLeeds\n") == u'\t');
    CHECK(delimiterOf("name|town\rAda|Leeds\r") == u'|');
    CHECK(delimiterOf("name;town") == u';');
}

TEST_CASE("decimal commas do not hide a semicolon", "[csvformat]")
{
    CHECK(delimiterOf("name;share\nLeeds;1,5\nYork;2,5\nHull;0,5\n") == u';');
    CHECK(delimiterOf("first;second\n1,5;2,5\n2,5;3,5\n") == u';');
}

TEST_CASE("delimiters in quotes do not count", "[csvformat]")
{
    CHECK(delimiterOf("name,town\n\"a;b\",c\n\"d;e\",\"f;g\"\n") == u',');
    CHECK(delimiterOf("name;note\nAda;\"one,two\nthree,four\"\nSam;\"five \"\"six\"\", seven\"\n") == u';');
}

TEST_CASE("lists in the cells of one column do not make a delimiter", "[csvformat]")
{
    CHECK(delimiterOf("name,topics\nAda,law|visits\nSam,law|family\nZoe,school|visits\n") == u',');
}

TEST_CASE("a few ragged rows and a title do not hide the delimiter", "[csvformat]")
{
    CHECK(delimiterOf("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n") == u',');
    CHECK(delimiterOf("Workshops, 2026\n\nname;town;day\na;b;c\nd;e;f\ng;h;i\n") == u';');
}

TEST_CASE("a comma when nothing tells", "[csvformat]")
{
    const auto start = GENERATE(QByteArray(), "\n\n"_ba, "name\nAda\nSam\n"_ba, "a,b;c\nd,e;f\n"_ba);
    CAPTURE(start);
    CHECK(delimiterOf(start) == u',');
}

TEST_CASE("Excel's first line says the delimiter", "[csvformat]")
{
    CHECK(guessFormat("sep=;\nname,x;town\n") == CsvFormat{TextEncoding::Utf8, false, u';', true});
    CHECK(guessFormat("\xEF\xBB\xBF\"SEP=^\"\r\nname^town\r\n") == CsvFormat{TextEncoding::Utf8, true, u'^', true});
    CHECK_FALSE(guessFormat("sep=\nname\n").delimiterLine);
    CHECK_FALSE(guessFormat("sep=;;\nname\n").delimiterLine);
    CHECK_FALSE(guessFormat("sep=x\nname\n").delimiterLine);
    CHECK_FALSE(guessFormat("sep,name\n").delimiterLine);
    CHECK_FALSE(guessFormat("sep=\"\nname\n").delimiterLine);
}

TEST_CASE("encodings have the names people look up", "[csvformat]")
{
    CHECK(name(TextEncoding::Utf8) == u"UTF-8"_s);
    CHECK(name(TextEncoding::Utf16LE) == u"UTF-16LE"_s);
    CHECK(name(TextEncoding::Utf16BE) == u"UTF-16BE"_s);
    CHECK(name(TextEncoding::Windows1252) == u"Windows-1252"_s);
}
