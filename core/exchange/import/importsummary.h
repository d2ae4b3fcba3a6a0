// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tableproblem.h"

#include <QMap>
#include <QString>

namespace turnout {

// What an import did. Every row of the file is in exactly one of the four: rows = taken + updated + recognised +
// skipped.
struct ImportSummary {
    qint64 rows = 0;
    qint64 taken = 0;             // made a new record
    qint64 updated = 0;           // told something new of a record that was there
    qint64 recognised = 0;        // said only what the logbook says already
    QList<TableProblem> skipped;  // by line, with why
    QMap<QString, int> created;   // records made, by kind ("workshops", "delegates", …), those made along the way too
    QList<TableProblem> problems; // what was odd in the file but did no harm
    QStringList unusedHeadings;   // columns that no field reads

    bool operator==(const ImportSummary &) const = default;
};

} // namespace turnout
