// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/textencoding.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
QString decoded(QByteArrayView bytes, TextEncoding encoding)
{
    QString text;
    decode(bytes, encoding, text);
    return text;
}
} // namespace

TEST_CASE("Windows-1252 knows the euro, the curly quotes and every Latin-1 letter", "[encoding]")
{
    CHECK(decoded("\x80 \x93Zo\xEB\x94 \x96 \x8C\x9F", TextEncoding::Windows1252) == u"€ “Zoë” – ŒŸ"_s);
    for (int byte = 0xA0; byte <= 0xFF; ++byte) {
        const char signedByte = char(byte);
        CHECK(decoded({&signedByte, 1}, TextEncoding::Windows1252) == QString(QChar(byte)));
    }
}

TEST_CASE("the five bytes Windows-1252 leaves free become controls, as in browsers", "[encoding]")
{
    QString text;
    CHECK(decode("\x81\x8D\x8F\x90\x9D", TextEncoding::Windows1252, text) == Decoded::Clean);
    CHECK(text == u"\u0081\u008D\u008F\u0090\u009D"_s);
}

TEST_CASE("UTF-16 is read in either byte order", "[encoding]")
{
    CHECK(decoded(QByteArrayView("Z\0\xEB\0\x3D\xD8\x00\xDE", 8), TextEncoding::Utf16LE) == u"Zë😀"_s);
    CHECK(decoded(QByteArrayView("\0Z\0\xEB\xD8\x3D\xDE\x00", 8), TextEncoding::Utf16BE) == u"Zë😀"_s);
}

TEST_CASE("bytes that are no text are replaced, and that is told", "[encoding]")
{
    QString text;
    CHECK(decode("Zo\xEB!", TextEncoding::Utf8, text) == Decoded::Replaced);
    CHECK(text == u"Zo\uFFFD!"_s);
    CHECK(decode("Zo\xC3", TextEncoding::Utf8, text) == Decoded::Replaced);
    CHECK(text == u"Zo\uFFFD"_s);
    CHECK(decode(QByteArrayView("Z\0o", 3), TextEncoding::Utf16LE, text) == Decoded::Replaced);
    CHECK(text == u"Z\uFFFD"_s);
    CHECK(decode("\xEF\xBF\xBD", TextEncoding::Utf8, text) == Decoded::Clean); // U+FFFD itself is text
}

TEST_CASE("a character cut at the end waits for its other bytes", "[encoding]")
{
    const QByteArray emoji("a\xF0\x9F\x98\x80"), euro("a\xE2\x82\xAC"), accent("a\xC3\xAB");

    for (int bytes = 2; bytes <= 4; ++bytes)
        CHECK(wholeCharacters(emoji.first(bytes), TextEncoding::Utf8) == 1);
    CHECK(wholeCharacters(emoji, TextEncoding::Utf8) == 5);
    CHECK(wholeCharacters(euro.first(3), TextEncoding::Utf8) == 1);
    CHECK(wholeCharacters(euro, TextEncoding::Utf8) == 4);
    CHECK(wholeCharacters(accent.first(2), TextEncoding::Utf8) == 1);
    CHECK(wholeCharacters(accent, TextEncoding::Utf8) == 3);
    CHECK(wholeCharacters("abc", TextEncoding::Utf16LE) == 2);
    CHECK(wholeCharacters({}, TextEncoding::Utf8) == 0);
}

TEST_CASE("bytes that can begin no character are not waited for", "[encoding]")
{
    CHECK(wholeCharacters("ab\x80\x80\x80", TextEncoding::Utf8) == 5);
    CHECK(wholeCharacters("ab\xC0", TextEncoding::Utf8) == 3);
    CHECK(wholeCharacters("ab\xFF", TextEncoding::Utf8) == 3);
    CHECK(wholeCharacters("ab\xEB", TextEncoding::Windows1252) == 3);
}
