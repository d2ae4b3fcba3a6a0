// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/csvinput.h"

#include <QStringConverter>
#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// Gives a few bytes at a time, as a pipe does.
class Trickle final : public QIODevice {
public:
    Trickle(const QByteArray &bytes, qsizetype most)
        : m_bytes(bytes)
        , m_most(most)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 size) override
    {
        const qsizetype given = std::min({qsizetype(size), m_most, m_bytes.size()});
        std::copy_n(m_bytes.cbegin(), given, to);
        m_bytes.remove(0, given);
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_most;
};

// A file to be: how it is written.
struct Manner {
    TextEncoding encoding;
    bool marked;
    char16_t delimiter;
    QString lineEnd;
};

QByteArray windows1252(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c == u'€' ? '\x80' : c == u'ž' ? '\x9E' : char(c.unicode());
    return bytes;
}

QByteArray encoded(const QString &text, const Manner &manner)
{
    const QString all = manner.marked ? QChar(QChar::ByteOrderMark) + text : text;
    switch (manner.encoding) {
    case TextEncoding::Utf16LE:
        return QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::Default).encode(all);
    case TextEncoding::Utf16BE:
        return QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::Default).encode(all);
    case TextEncoding::Windows1252:
        return windows1252(text);
    case TextEncoding::Utf8:
        break;
    }
    return all.toUtf8();
}

// RFC 4180: quotes where they are needed. A row of one blank cell needs them too: without, it is a blank line.
QString written(const Rows &rows, const Manner &manner)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells = row;
        for (QString &cell : cells) {
            const bool special = cell.contains(manner.delimiter) || cell.contains(u'"') || cell.contains(u'\n') ||
                                 cell.contains(u'\r') || (row.size() == 1 && cell.trimmed().isEmpty());
            if (special)
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        }
        text += cells.join(QChar(manner.delimiter)) + manner.lineEnd;
    }
    return text;
}

// No cell starts with U+FEFF: at the start of a file without a mark it would be one.
QString randomCell(TextEncoding encoding)
{
    std::vector<QString> pieces{u"a"_s, u"Zoë"_s, u"€"_s,  u"ž"_s,  u"\""_s,   u"\"\""_s, u","_s, u";"_s,
                                u"|"_s, u"\t"_s,  u"\n"_s, u"\r"_s, u"\r\n"_s, u" "_s,    u"'"_s};
    if (encoding != TextEncoding::Windows1252)
        pieces.insert(pieces.end(), {u"😀"_s, u"Łódź"_s, u"\u200B"_s, u"\uFFFD"_s, u"x\uFEFF"_s});
    QString cell;
    for (int length = *rc::gen::inRange(0, 6); length > 0; --length)
        cell += *rc::gen::elementOf(pieces);
    return cell;
}

Rows randomTable(TextEncoding encoding)
{
    const int columns = *rc::gen::inRange(1, 6);
    Rows rows;
    for (int left = *rc::gen::inRange(0, 8); left > 0; --left) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row.append(randomCell(encoding));
        rows.append(row);
    }
    return rows;
}

void checkRoundTrip(const Manner &manner)
{
    const Rows rows = randomTable(manner.encoding);
    CsvOptions options;
    options.encoding = manner.encoding;
    options.delimiter = manner.delimiter;
    options.header = HeaderRow::None;
    options.chunkSize = *rc::gen::inRange(1, 40);
    const QByteArray bytes = encoded(written(rows, manner), manner);

    CsvReader reader(std::make_unique<Trickle>(bytes, *rc::gen::inRange(1, 20)), options);

    RC_ASSERT(rowsOf(reader) == rows);
    RC_ASSERT(reader.problemCount() == 0);
    RC_ASSERT(reader.bytesRead() == bytes.size());
    RC_ASSERT(reader.totalBytes() == 0); // a pipe does not know
}
} // namespace

TEST_CASE("a table that was written is the table that is read", "[csvreader][property]")
{
    const auto encoding =
        GENERATE(TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE, TextEncoding::Windows1252);
    const auto delimiter = GENERATE(u',', u';', u'\t', u'|');
    const auto lineEnd = GENERATE(u"\n"_s, u"\r"_s, u"\r\n"_s);
    CAPTURE(name(encoding), QString(QChar(delimiter)), lineEnd);

    CHECK(rc::check([&] { checkRoundTrip({encoding, *rc::gen::arbitrary<bool>(), delimiter, lineEnd}); }));
}

TEST_CASE("any bytes at all are read without a crash, and alike in every chunk size", "[csvreader][property]")
{
    CHECK(rc::check([](const std::string &noise) {
        const QByteArray bytes = QByteArray::fromStdString(noise);
        CsvOptions cut;
        cut.header = HeaderRow::None;
        cut.chunkSize = *rc::gen::inRange(1, 10);
        RC_ASSERT(allRows(bytes) == allRows(bytes, cut));
    }));
}
