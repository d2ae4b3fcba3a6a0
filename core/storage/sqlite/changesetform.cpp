// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/changesetform.h"

#include <sqlite3.h>

namespace turnout {

namespace {

constexpr int LongestVarint = 9;

// The kinds of value a record holds, by the byte before each.
enum ValueKind : uchar { Unchanged = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };

// Walks over bytes and never past their end; false from whatever does not fit.
class Walk {
public:
    explicit Walk(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool isAtEnd() const { return m_at == m_bytes.size(); }

    // Either the header of a table, or a change to a row of the table of the last header.
    bool next()
    {
        const uchar first = byte();
        if (first == 'T')
            return header();
        const bool isIndirectKnown = skip(1);
        if (!isIndirectKnown || m_columns == 0)
            return false;
        switch (first) {
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            return record();
        case SQLITE_UPDATE:
            return record() && record(); // before and after
        default:
            return false;
        }
    }

private:
    uchar byte() { return isAtEnd() ? 0 : uchar(m_bytes[m_at++]); }

    bool skip(quint64 count)
    {
        if (count > quint64(m_bytes.size() - m_at))
            return false;
        m_at += qsizetype(count);
        return true;
    }

    // Seven bits a byte while the top one is set; the ninth byte counts whole.
    bool varint(quint64 &value)
    {
        value = 0;
        for (int i = 1; i <= LongestVarint; ++i) {
            if (isAtEnd())
                return false;
            const uchar part = byte();
            if (i == LongestVarint) {
                value = value << 8 | part;
                return true;
            }
            value = value << 7 | (part & 0x7f);
            if (!(part & 0x80))
                return true;
        }
        return false;
    }

    // The number of columns, a byte for each that says whether it belongs to the key, and the name to its zero.
    bool header()
    {
        if (!varint(m_columns) || m_columns == 0 || !skip(m_columns))
            return false;
        const qsizetype end = m_bytes.sliced(m_at).indexOf('\0');
        return end >= 0 && skip(quint64(end) + 1);
    }

    bool record()
    {
        for (quint64 column = 0; column < m_columns; ++column) {
            if (isAtEnd() || !value())
                return false;
        }
        return true;
    }

    bool value()
    {
        quint64 length = 0;
        switch (byte()) {
        case Unchanged:
        case Null:
            return true;
        case Integer:
        case Real:
            return skip(8);
        case Text:
        case Blob:
            return varint(length) && skip(length);
        default:
            return false;
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    quint64 m_columns = 0; // of the table last named
};

} // namespace

bool hasFormOfChangeset(QByteArrayView bytes)
{
    Walk walk(bytes);
    while (!walk.isAtEnd()) {
        if (!walk.next())
            return false;
    }
    return true;
}

} // namespace turnout
