// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tableproblem.h"

#include <QStringList>

namespace turnout {

// One row as the file has it: never padded to the heading's width, never cut, no cell trimmed.
struct TableRow {
    QStringList cells;
    qint64 line = 0;         // 1-based line of the file in which the row starts
    bool isUnclosed = false; // the file ended inside a quotation, which may have swallowed rows

    bool operator==(const TableRow &) const = default;
};

// Which row names the columns.
enum class HeaderRow {
    First, // the first row that is not empty
    None,  // there is none: every row is data
};

// A file of rows, streamed from first to last, once; memory does not grow with the file. CSV and XLSX stand behind it,
// so an import never asks which it reads. Lives on one thread, any.
class TableReader {
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    // The cells of the heading as read, names empty or twice included; empty for HeaderRow::None and for a file with
    // nothing in it. Known from the start.
    virtual QStringList header() const = 0;

    // The next row below the heading into `row`; false when there is none. Hand the same row over again and again: its
    // strings are written over where nobody else holds them. Blank lines are no rows.
    // Throws Error: Invalid when a row is beyond the limits, Damaged when the file cannot be read to its end; the
    // reader is of no more use then.
    virtual bool next(TableRow &row) = 0;

    // What was odd in the file so far, by line: at most TableProblems::Kept of them. Complete once next() gave false.
    virtual QList<TableProblem> problems() const = 0;
    // All that were found, those not kept included.
    virtual qint64 problemCount() const = 0;

    // How far the reading is, in bytes of the file, a chunk at a time; for progress. totalBytes() is 0 when unknown.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 totalBytes() const = 0;
};

} // namespace turnout
