// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace turnout {

// What one look of a check came upon. The fields that a look does not use stay as they are made.
struct CheckRow {
    qint64 id = 0;    // of the record
    qint64 other = 0; // of a second one
    QString text;     // what people call it: a number or a name, never a delegate's; or a table
    QString more;
    qint64 found = 0;
    qint64 allowed = 0;

    bool operator==(const CheckRow &) const = default;
};

// All of one kind: counted to the end, and the first of them listed.
struct CheckRows {
    static constexpr qsizetype MostListed = 100;

    QList<CheckRow> listed;
    qint64 total = 0;

    void add(const CheckRow &row)
    {
        if (++total <= MostListed)
            listed.append(row);
    }
};

} // namespace turnout
