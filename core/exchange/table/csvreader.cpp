// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvreader.h"

#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace turnout {

namespace {
bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}
} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const CsvOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected(
            Error{Error::NotFound, tr("“%1” could not be opened (%2). Nothing was changed. Check that it "
                                      "is still there and open in no other program, and try again.")
                                       .arg(QFileInfo(path).fileName(), file->errorString())});
    try {
        return std::make_unique<CsvReader>(std::move(file), options);
    } catch (const Error &error) {
        return tl::unexpected(error);
    }
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvOptions &options)
    : m_device(std::move(device))
    , m_options(options)
    , m_totalBytes(m_device->isSequential() ? 0 : m_device->size())
{
    guess();
    readHeader();
}

void CsvReader::guess()
{
    QByteArray start;
    while (start.size() < CsvSampleSize) { // a pipe gives less than it is asked for
        const QByteArray bytes = m_device->read(CsvSampleSize - start.size());
        if (bytes.isEmpty())
            break;
        start += bytes;
    }
    m_format = guessFormat(start, m_options.encoding);
    m_format.delimiter = m_options.delimiter.value_or(m_format.delimiter);
    m_decoder.emplace(*m_device, m_format.encoding, start, m_options.chunkSize);
}

void CsvReader::readHeader()
{
    TableRow row;
    if (m_format.delimiterLine)
        readRow(row);
    if (m_options.header == HeaderRow::None)
        return;
    while (readRow(row)) {
        if (!std::ranges::all_of(row.cells, isBlank)) {
            m_header = row.cells;
            return;
        }
    }
}

bool CsvReader::next(TableRow &row)
{
    if (!readRow(row))
        return false;
    checkWidth(row);
    return true;
}

void CsvReader::checkWidth(const TableRow &row)
{
    const qsizetype cells = row.cells.size(), expected = m_header.size();
    if (expected == 0 || cells == expected)
        return;
    m_problems.add(row.line, [&] {
        if (cells == 1)
            return tr("1 cell where the heading has %1.").arg(expected);
        return tr("%n cells where the heading has %1.", nullptr, int(cells)).arg(expected);
    });
}

bool CsvReader::readRow(TableRow &row)
{
    while (more()) {
        if (readRecord(row) == Record::Row) {
            row.isUnclosed = m_isUnclosed;
            return true;
        }
    }
    return false;
}

CsvReader::Record CsvReader::readRecord(TableRow &row)
{
    row.line = m_line;
    Cell kind = Cell::Plain;
    qsizetype count = 0;
    for (;;) {
        if (count == m_options.maxCells)
            throw Error{Error::Invalid, tr("Line %1 has more than %L2 cells, so this is hardly a table. Nothing was "
                                           "changed. Check that the right file was chosen.")
                                            .arg(row.line)
                                            .arg(m_options.maxCells)};
        if (count == row.cells.size())
            row.cells.emplaceBack();
        kind = readCell(row.cells[count++]);
        if (!more() || current() != m_format.delimiter)
            break;
        ++m_position;
    }
    row.cells.resize(count);
    takeLineEnd();
    return count == 1 && kind == Cell::Plain && isBlank(row.cells.first()) ? Record::Blank : Record::Row;
}

CsvReader::Cell CsvReader::readCell(QString &cell)
{
    cell.resize(0); // keeps its memory for the next text
    m_cellLine = m_line;
    if (more() && current() == u'"') {
        ++m_position;
        readQuoted(cell);
        return Cell::Quoted;
    }
    readPlain(cell);
    return Cell::Plain;
}

void CsvReader::readPlain(QString &cell)
{
    const QChar delimiter = m_format.delimiter;
    while (more()) {
        const QStringView rest = QStringView(m_text).sliced(m_position);
        const auto end =
            std::ranges::find_if(rest, [delimiter](QChar c) { return c == delimiter || c == u'\n' || c == u'\r'; });
        append(cell, rest.first(end - rest.begin()));
        if (end != rest.end())
            return;
    }
}

// From behind the opening quote to the delimiter or line end.
void CsvReader::readQuoted(QString &cell)
{
    QChar before = u'"';
    while (more()) {
        const QStringView rest = QStringView(m_text).sliced(m_position);
        const qsizetype quote = rest.indexOf(u'"');
        const QStringView run = quote < 0 ? rest : rest.first(quote);
        m_line += countLineEnds(run, before);
        append(cell, run);
        before = run.isEmpty() ? before : run.back();
        if (quote < 0)
            continue;
        before = u'"';
        ++m_position;
        if (!more() || current() != u'"') {
            const qsizetype tail = cell.size();
            readPlain(cell);
            mendTail(cell, tail);
            return;
        }
        append(cell, u"\"");
    }
    m_isUnclosed = true;
    m_problems.add(m_cellLine, [] {
        return tr("A quotation mark opens in this line and is never closed; all that follows became one cell.");
    });
}

// `tail` is where the text behind the closing quote starts.
void CsvReader::mendTail(QString &cell, qsizetype tail)
{
    if (isBlank(QStringView(cell).sliced(tail))) {
        cell.truncate(tail);
        return;
    }
    cell.insert(tail, u'"');
    if (cell.endsWith(u'"'))
        cell.chop(1); // that one was meant to close
    m_problems.add(m_line, [] {
        return tr("A quotation mark stands inside a quoted cell without being doubled; the cell was kept as it is.");
    });
}

// Takes `text`, which starts at the position, into the cell.
void CsvReader::append(QString &cell, QStringView text)
{
    cell.append(text);
    m_position += text.size();
    if (cell.size() > m_options.maxCellLength)
        throw Error{Error::Invalid,
                    tr("The cell that starts in line %1 has more than %L2 characters; most often a "
                       "quotation mark in it is never closed. Nothing was changed. Correct the file and "
                       "try again.")
                        .arg(m_cellLine)
                        .arg(m_options.maxCellLength)};
}

void CsvReader::takeLineEnd()
{
    if (!more())
        return;
    const QChar end = current();
    ++m_position;
    ++m_line;
    if (end == u'\r' && more() && current() == u'\n')
        ++m_position;
}

bool CsvReader::nextChunk()
{
    m_position = 0;
    return m_decoder->read(m_text, m_line, m_problems);
}

} // namespace turnout
