// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvdecoder.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QIODevice>
#include <algorithm>

namespace turnout {

namespace {
QString problemWith(QChar bad, TextEncoding encoding)
{
    if (bad.isNull())
        return tr(
            "This line holds a character that stands for nothing (NUL); it was left out. The file may be damaged.");
    if (encoding == TextEncoding::Utf8)
        return tr("This line holds characters that are not %1; they show as %2. If the file comes from an older "
                  "spreadsheet, choose Windows-1252 instead.")
            .arg(name(encoding), QChar(QChar::ReplacementCharacter));
    return tr("This line holds characters that are not %1; they show as %2.")
        .arg(name(encoding), QChar(QChar::ReplacementCharacter));
}
} // namespace

qint64 countLineEnds(QStringView text, QChar before)
{
    qint64 ends = 0;
    for (const QChar c : text) {
        ends += c == u'\r' || (c == u'\n' && before != u'\r') ? 1 : 0;
        before = c;
    }
    return ends;
}

CsvDecoder::CsvDecoder(QIODevice &device, TextEncoding encoding, const QByteArray &start, qsizetype chunkSize)
    : m_device(device)
    , m_encoding(encoding)
    , m_start(start)
    , m_chunkSize(std::max<qsizetype>(chunkSize, 1))
    , m_bytesRead(start.size())
{}

bool CsvDecoder::read(QString &text, qint64 line, TableProblems &problems)
{
    text.truncate(0);
    while (text.isEmpty() && m_place != Place::End) {
        fetch();
        const qsizetype whole = m_place == Place::End ? m_bytes.size() : wholeCharacters(m_bytes, m_encoding);
        const Decoded decoded = decode(QByteArrayView(m_bytes).first(whole), m_encoding, text);
        keepOnly(m_bytes.size() - whole);
        if (m_place == Place::Start && !text.isEmpty()) {
            if (text.startsWith(QChar::ByteOrderMark))
                text.remove(0, 1);
            m_place = Place::Middle;
        }
        if (text.contains(QChar::Null)) {
            reportLinesWith(QChar::Null, text, line, problems);
            text.remove(QChar::Null);
        }
        if (decoded == Decoded::Replaced)
            reportLinesWith(QChar::ReplacementCharacter, text, line, problems);
    }
    if (!text.isEmpty())
        m_last = text.back();
    return !text.isEmpty();
}

// More bytes behind those that were left because they ended inside a character.
void CsvDecoder::fetch()
{
    if (!m_start.isEmpty()) {
        const qsizetype taken = std::min(m_chunkSize, m_start.size());
        m_bytes += QByteArrayView(m_start).first(taken);
        m_start.remove(0, taken);
        return;
    }
    const qsizetype left = m_bytes.size();
    m_bytes.resize(left + m_chunkSize);
    const qint64 got = m_device.read(m_bytes.data() + left, m_chunkSize);
    if (got < 0 && !m_device.atEnd())
        throw Error{Error::Damaged,
                    tr("The file could not be read to its end (%1). Nothing was changed. Copy the file to "
                       "this computer and try again.")
                        .arg(m_device.errorString())};
    m_bytes.truncate(left + std::max<qint64>(got, 0));
    m_bytesRead += std::max<qint64>(got, 0);
    if (got <= 0)
        m_place = Place::End;
}

// Moved to the front by hand: QByteArray::remove would have the next chunk allocated anew.
void CsvDecoder::keepOnly(qsizetype lastBytes)
{
    std::copy(m_bytes.cend() - lastBytes, m_bytes.cend(), m_bytes.begin());
    m_bytes.truncate(lastBytes);
}

void CsvDecoder::reportLinesWith(QChar bad, const QString &text, qint64 line, TableProblems &problems) const
{
    QChar before = m_last;
    qint64 reported = 0;
    qsizetype counted = 0;
    for (qsizetype at = text.indexOf(bad); at >= 0; at = text.indexOf(bad, at + 1)) {
        const QStringView between = QStringView(text).sliced(counted, at - counted);
        line += countLineEnds(between, before);
        // A NUL will be gone: between CR and LF it does not make two line ends of one.
        if (!bad.isNull())
            before = bad;
        else if (!between.isEmpty())
            before = between.back();
        counted = at + 1;
        if (line != reported)
            problems.add(line, [&] { return problemWith(bad, m_encoding); });
        reported = line;
    }
}

} // namespace turnout
