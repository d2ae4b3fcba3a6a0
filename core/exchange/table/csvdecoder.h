// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tableproblem.h"
#include "core/exchange/table/textencoding.h"

#include <QByteArray>

class QIODevice;

namespace turnout {

// How many line ends a piece of text holds: CR, LF or CRLF. `before` is the character it follows, so that a CRLF cut
// in two counts once.
qint64 countLineEnds(QStringView text, QChar before);

// The bytes of a device as text, a chunk at a time. Bytes that are no text come out as U+FFFD and are reported. NUL
// characters are left out and reported: they come from damaged files, nobody sees them, and one inside a name would
// keep it from ever being found again.
class CsvDecoder {
public:
    // `device` is open and outlives this; `start` has been read from it already; chunks are `chunkSize` bytes.
    CsvDecoder(QIODevice &device, TextEncoding encoding, const QByteArray &start, qsizetype chunkSize);

    // The next text, at least one character, in place of what `text` held; false at the end of the file. `line` is the
    // line in which it starts, for the problems. A byte order mark at the start of the file is no text.
    // Throws Error::Damaged when the device fails.
    bool read(QString &text, qint64 line, TableProblems &problems);

    qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class Place { Start, Middle, End };

    void fetch();
    void keepOnly(qsizetype lastBytes);
    void reportLinesWith(QChar bad, const QString &text, qint64 line, TableProblems &problems) const;

    QIODevice &m_device;
    TextEncoding m_encoding;
    QByteArray m_start; // of what was read for the guess, the rest that was not decoded yet
    QByteArray m_bytes;
    qsizetype m_chunkSize;
    qint64 m_bytesRead;
    Place m_place = Place::Start;
    QChar m_last; // of the text before
};

} // namespace turnout
