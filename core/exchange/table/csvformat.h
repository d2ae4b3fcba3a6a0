// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/textencoding.h"

#include <QByteArray>
#include <optional>

namespace turnout {

// How a CSV file is written; guessed, shown to the coordinator, who may choose otherwise.
struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    char16_t delimiter = u',';
    bool delimiterLine = false; // the first line is Excel's "sep=;", which is no row

    bool operator==(const CsvFormat &) const = default;
};

// Bytes from the start of a file that the guess looks at; more are ignored, so a later surprise is the reader's.
inline constexpr qsizetype CsvSampleSize = 65'536;

// Encoding: a byte order mark decides; else UTF-16 when every other byte is mostly NUL; else UTF-8 when the bytes
// are that; else Windows-1252. `encoding`, when given, is taken as it is.
// Delimiter: what "sep=" says; else the one of comma, semicolon, tab and pipe that cuts the most records into the
// same number of cells, quotes respected; then the one with more cells; a comma when they tie or none cuts.
CsvFormat guessFormat(const QByteArray &start, std::optional<TextEncoding> encoding = std::nullopt);

} // namespace turnout
