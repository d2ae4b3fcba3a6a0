// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/rowmapping.h"
#include "core/exchange/table/tablereader.h"
#include "core/logbook/edit.h"

#include <memory>

namespace turnout {

class RecordFinder;

// Why a row cannot be taken, for people. Whatever the row's import has changed by then is taken back.
struct RowProblem {
    QString reason;
};

enum class RowOutcome { Taken, Updated, Recognised };

// Takes the rows of one file, of one kind, in turn.
class RowImport {
public:
    RowImport() = default;
    virtual ~RowImport() = default;
    RowImport(const RowImport &) = delete;
    RowImport &operator=(const RowImport &) = delete;

    virtual RowOutcome take(const TableRow &row) = 0;           // throws RowProblem
    virtual void finish() {}                                    // after the last row
    virtual QList<TableProblem> problems() const { return {}; } // what the whole file lacks; line 1
};

// The references outlive the import.
std::unique_ptr<RowImport> venueImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping);
std::unique_ptr<RowImport> workshopImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping);
std::unique_ptr<RowImport> delegateImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping);
std::unique_ptr<RowImport> bookingImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping);
std::unique_ptr<RowImport> feedbackImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping);

} // namespace turnout
