// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/textencoding.h"

#include <QStringConverter>
#include <array>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// Bytes 0x80 to 0x9F; the others of Windows-1252 are Latin-1. Qt 6.4 knows the encoding only when built with ICU.
constexpr std::array<char16_t, 32> Windows1252High = {
    u'\u20AC', 0x81,      u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0x8D,      u'\u017D', 0x8F,
    0x90,      u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0x9D,      u'\u017E', u'\u0178'};

QStringConverter::Encoding qtEncoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LE:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BE:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

void decodeWindows1252(QByteArrayView bytes, QString &text)
{
    text.resize(bytes.size());
    QChar *out = text.data();
    for (const char signedByte : bytes) {
        const auto byte = static_cast<unsigned char>(signedByte);
        *out++ = QChar(byte >= 0x80 && byte < 0xA0 ? Windows1252High[byte - 0x80] : char16_t(byte));
    }
}

// Of a sequence that starts with this byte; 1 for what starts none.
qsizetype utf8Length(unsigned char lead)
{
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    if (lead >= 0xE0)
        return lead < 0xF0 ? 3 : 1;
    return lead >= 0xC2 ? 2 : 1;
}
} // namespace

QString name(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LE:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BE:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    case TextEncoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
}

qsizetype wholeCharacters(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return bytes.size();
    // A surrogate pair may be cut: its halves meet again in the text.
    if (encoding != TextEncoding::Utf8)
        return bytes.size() - bytes.size() % 2;
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) != 0x80)
            return utf8Length(byte) > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

Decoded decode(QByteArrayView bytes, TextEncoding encoding, QString &text)
{
    if (encoding == TextEncoding::Windows1252) {
        decodeWindows1252(bytes, text);
        return Decoded::Clean;
    }
    const qsizetype whole = wholeCharacters(bytes, encoding);
    QStringDecoder decoder(qtEncoding(encoding), QStringConverter::Flag::ConvertInitialBom);
    text.resize(decoder.requiredSpace(whole) + 1);
    const QChar *end = decoder.appendToBuffer(text.data(), bytes.first(whole));
    text.truncate(end - text.constData());
    if (whole < bytes.size())
        text += QChar(QChar::ReplacementCharacter);
    return decoder.hasError() || whole < bytes.size() ? Decoded::Replaced : Decoded::Clean;
}

} // namespace turnout
