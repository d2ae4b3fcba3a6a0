// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/csvreader.h"
#include "tests/support/precompiled.h"

#include <QBuffer>

namespace turnout {

using Rows = QList<QStringList>;

inline std::unique_ptr<CsvReader> csvReader(const QByteArray &bytes, const CsvOptions &options = {})
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return std::make_unique<CsvReader>(std::move(device), options);
}

// All rows that are left, one row object for all, as an import reads them.
inline Rows rowsOf(TableReader &reader)
{
    Rows rows;
    TableRow row;
    while (reader.next(row))
        rows.append(row.cells);
    return rows;
}

// Every row of a file without a heading.
inline Rows allRows(const QByteArray &bytes, CsvOptions options = {})
{
    options.header = HeaderRow::None;
    return rowsOf(*csvReader(bytes, options));
}

inline QList<qint64> linesOf(TableReader &reader)
{
    QList<qint64> lines;
    TableRow row;
    while (reader.next(row))
        lines.append(row.line);
    return lines;
}

} // namespace turnout

namespace Catch {

template <>
struct StringMaker<turnout::TableProblem> {
    static std::string convert(const turnout::TableProblem &problem)
    {
        return "line " + std::to_string(problem.line) + ": " + problem.reason.toStdString();
    }
};

template <>
struct StringMaker<turnout::CsvFormat> {
    static std::string convert(const turnout::CsvFormat &format)
    {
        return turnout::name(format.encoding).toStdString() + (format.byteOrderMark ? " marked" : "") +
               (format.delimiterLine ? " sep=" : " ") + QString(QChar(format.delimiter)).toStdString();
    }
};

} // namespace Catch
