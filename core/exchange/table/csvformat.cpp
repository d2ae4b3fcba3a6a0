// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvformat.h"

#include <QList>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr std::array<char16_t, 4> Delimiters = {u',', u';', u'\t', u'|'}; // the first wins a tie

enum class Sample { WholeFile, Cut };

std::optional<TextEncoding> markedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BE;
    return std::nullopt;
}

// Latin text in UTF-16 has a NUL in most of its pairs, always on the same side; a block of zeros has them on both.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes)
{
    std::array<qsizetype, 2> nuls = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype pairs = bytes.size() / 2;
    if (pairs == 0)
        return std::nullopt;
    if (nuls[1] * 4 > pairs && nuls[0] * 8 < nuls[1])
        return TextEncoding::Utf16LE;
    if (nuls[0] * 4 > pairs && nuls[1] * 8 < nuls[0])
        return TextEncoding::Utf16BE;
    return std::nullopt;
}

TextEncoding guessEncoding(QByteArrayView bytes)
{
    if (const auto marked = markedEncoding(bytes))
        return *marked;
    if (const auto utf16 = unmarkedUtf16(bytes))
        return *utf16;
    QString text;
    const QByteArrayView whole = bytes.first(wholeCharacters(bytes, TextEncoding::Utf8));
    return decode(whole, TextEncoding::Utf8, text) == Decoded::Clean ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Excel's first line "sep=;", also in quotes, in any case; any one character but a letter or digit may be it.
std::optional<char16_t> namedDelimiter(QStringView text)
{
    const auto end = std::ranges::find_if(text, endsLine);
    QStringView line = text.first(end - text.begin());
    if (line.size() == 7 && line.startsWith(u'"') && line.endsWith(u'"'))
        line = line.sliced(1, 5);
    if (line.size() != 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    const QChar named = line.back();
    return named == u'"' || named.isLetterOrNumber() ? std::nullopt : std::optional(named.unicode());
}

// The number of cells in each record that is not blank.
QList<qsizetype> cellCounts(QStringView text, QChar delimiter)
{
    QList<qsizetype> counts;
    qsizetype cells = 1;
    bool quoted = false, cellStarts = true, blank = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted || (c == u'"' && cellStarts)) {
            quoted = c != u'"' || !quoted; // a doubled quote closes and opens again, to the same effect
            cellStarts = c == u'"' && !quoted;
            blank = false;
        } else if (endsLine(c)) {
            if (!blank)
                counts.append(cells);
            cells = 1;
            cellStarts = blank = true;
        } else {
            cells += c == delimiter ? 1 : 0;
            cellStarts = c == delimiter;
            blank = blank && c != delimiter && c.isSpace();
        }
    }
    if (!blank)
        counts.append(cells);
    return counts;
}

// How well a delimiter explains the sample: how many records agree, then in how many cells; {0, 0} for not at all.
std::pair<double, qsizetype> agreement(QStringView text, QChar delimiter, Sample sample)
{
    QList<qsizetype> counts = cellCounts(text, delimiter);
    if (sample == Sample::Cut && counts.size() > 1)
        counts.removeLast();
    if (counts.isEmpty())
        return {0, 0};
    const qsizetype heading = counts.first();
    std::ranges::sort(counts);
    qsizetype usual = 0, most = 0;
    for (auto it = std::ranges::lower_bound(counts, 2); it != counts.end();) {
        const auto after = std::ranges::upper_bound(it, counts.end(), *it);
        if (after - it >= most) {
            usual = *it;
            most = after - it;
        }
        it = after;
    }
    // A character that stands in every row but not in the heading (a list in a cell) is worth less than one that does.
    const double bonus = heading == usual ? 0.25 : 0.0;
    return most > 0 ? std::pair(double(most) / double(counts.size()) + bonus, usual) : std::pair(0.0, qsizetype(0));
}
} // namespace

CsvFormat guessFormat(const QByteArray &start, std::optional<TextEncoding> encoding)
{
    const QByteArrayView bytes = QByteArrayView(start).first(std::min(start.size(), CsvSampleSize));
    CsvFormat format;
    format.encoding = encoding ? *encoding : guessEncoding(bytes);
    format.byteOrderMark = markedEncoding(bytes) == format.encoding;

    QString decoded;
    decode(bytes.first(wholeCharacters(bytes, format.encoding)), format.encoding, decoded);
    const QStringView text = QStringView(decoded).sliced(decoded.startsWith(QChar::ByteOrderMark) ? 1 : 0);
    if (const auto named = namedDelimiter(text)) {
        format.delimiter = *named;
        format.delimiterLine = true;
        return format;
    }
    const Sample sample = bytes.size() < CsvSampleSize ? Sample::WholeFile : Sample::Cut;
    std::pair<double, qsizetype> best = {0, 0};
    for (const char16_t candidate : Delimiters) {
        const auto score = agreement(text, candidate, sample);
        if (score > best) {
            best = score;
            format.delimiter = candidate;
        }
    }
    return format;
}

} // namespace turnout
