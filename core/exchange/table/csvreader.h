// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table/csvdecoder.h"
#include "core/exchange/table/csvformat.h"
#include "core/exchange/table/tablereader.h"

#include <QIODevice>
#include <memory>
#include <optional>

namespace turnout {

struct CsvOptions {
    std::optional<TextEncoding> encoding; // guessed when absent
    std::optional<char16_t> delimiter;    // guessed when absent; neither a quotation mark nor a line end
    HeaderRow header = HeaderRow::First;
    // A row beyond these is refused: what they hold back is a quote that is never closed and a file that is no CSV.
    qsizetype maxCellLength = 16'777'216; // characters (UTF-16 units)
    qsizetype maxCells = 16'384;          // in one row, as in Excel
    qsizetype chunkSize = 262'144;        // bytes read at once; small ones are for tests
};

// CSV after RFC 4180, and what people's programs make of it:
// - line ends are CR, LF and CRLF, mixed as they come; inside quotes they are text, kept as they are;
// - a quote inside a cell that does not start with one is text;
// - a quote that neither ends its cell nor is doubled is text too, and reported: "5" pipe" reads 5" pipe. The cell then
//   ends at the next delimiter or line end, so that one bad quote spoils one cell and not the file below it. Spaces
//   between a closing quote and the delimiter belong to no cell;
// - a quote never closed takes what follows into its cell, and is reported with the line where it opened;
// - a line with nothing but spaces is no row, and a row of another width than the heading is reported, given as it is.
class CsvReader final : public TableReader {
public:
    // Errors: NotFound when the file cannot be opened, else as next().
    static Result<std::unique_ptr<CsvReader>> open(const QString &path, const CsvOptions &options = {});
    // `device` is open for reading, at its start. Throws as next().
    explicit CsvReader(std::unique_ptr<QIODevice> device, const CsvOptions &options = {});

    const CsvFormat &format() const { return m_format; } // as guessed, or as the options have it

    QStringList header() const override { return m_header; }
    bool next(TableRow &row) override;
    QList<TableProblem> problems() const override { return m_problems.sorted(); }
    qint64 problemCount() const override { return m_problems.count(); }
    qint64 bytesRead() const override { return m_decoder->bytesRead(); }
    qint64 totalBytes() const override { return m_totalBytes; }

private:
    enum class Cell { Plain, Quoted };
    enum class Record { Row, Blank };

    void guess();
    void readHeader();
    bool readRow(TableRow &row);
    Record readRecord(TableRow &row);
    Cell readCell(QString &cell);
    void readPlain(QString &cell);
    void readQuoted(QString &cell);
    void mendTail(QString &cell, qsizetype tail);
    void append(QString &cell, QStringView text);
    void takeLineEnd();
    void checkWidth(const TableRow &row);

    // Whether a character is left; reads the next chunk when this one is used up.
    bool more() { return m_position < m_text.size() || nextChunk(); }
    bool nextChunk();
    QChar current() const { return m_text.constData()[m_position]; }

    std::unique_ptr<QIODevice> m_device;
    CsvOptions m_options;
    CsvFormat m_format;
    std::optional<CsvDecoder> m_decoder;
    TableProblems m_problems;
    QStringList m_header;
    QString m_text; // the chunk being read
    qsizetype m_position = 0;
    qint64 m_line = 1;         // of m_position
    qint64 m_cellLine = 1;     // in which the cell being read starts
    bool m_isUnclosed = false; // the file ended inside a quotation
    qint64 m_totalBytes;
};

} // namespace turnout
