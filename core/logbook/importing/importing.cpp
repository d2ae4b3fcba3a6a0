// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/importing/importing.h"

#include "core/base/tr.h"
#include "core/exchange/mapping/rowmapping.h"
#include "core/logbook/importing/recordfinder.h"
#include "core/logbook/importing/rowimport.h"
#include "core/storage/stores.h"

namespace turnout::imports {

namespace {

constexpr qint64 RowsBetweenReports = 500;

std::unique_ptr<RowImport> importFor(ImportKind kind, Edit &edit, RecordFinder &finder, const RowMapping &mapping)
{
    switch (kind) {
    case ImportKind::Venues:
        return venueImport(edit, finder, mapping);
    case ImportKind::Workshops:
        return workshopImport(edit, finder, mapping);
    case ImportKind::Delegates:
        return delegateImport(edit, finder, mapping);
    case ImportKind::Bookings:
        return bookingImport(edit, finder, mapping);
    case ImportKind::Feedback:
        break;
    }
    return feedbackImport(edit, finder, mapping);
}

bool saysNothing(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

RowOutcome takenWhole(const TableRow &row, RowImport &rows, const Edit &edit)
{
    if (row.isUnclosed)
        throw RowProblem{
            tr("A quotation mark opens here and is never closed, so the rows behind it cannot be told apart.")};
    if (saysNothing(row))
        throw RowProblem{tr("The row is empty.")};
    Savepoint part(edit.stores().database); // a row that turns out bad half-way leaves nothing behind
    const RowOutcome outcome = rows.take(row);
    part.keep();
    return outcome;
}

// Why the row was skipped; nothing when it was taken.
std::optional<QString> takeRow(const TableRow &row, RowImport &rows, const Edit &edit, ImportSummary &summary)
{
    try {
        switch (takenWhole(row, rows, edit)) {
        case RowOutcome::Taken:
            ++summary.taken;
            break;
        case RowOutcome::Updated:
            ++summary.updated;
            break;
        case RowOutcome::Recognised:
            ++summary.recognised;
            break;
        }
        return std::nullopt;
    } catch (const RowProblem &problem) {
        return problem.reason;
    } catch (const Error &error) {
        if (error.kind != Error::Invalid) // a rule of the use cases that the row breaks; all else ends the import
            throw;
        return error.message;
    }
}

QStringList questionKeys(const Edit &edit)
{
    QStringList keys;
    for (const QuestionSet &set : edit.stores().feedback.questionSets()) {
        for (const Question &question : set.questions) {
            if (!keys.contains(question.key))
                keys.append(question.key);
        }
    }
    return keys;
}

} // namespace

ImportSummary run(Edit &edit, TableReader &table, ImportKind kind, const std::optional<ImportMap> &map,
                  Progress &progress)
{
    const RowMapping mapping = valueOrThrow(RowMapping::make(kind, table.header(), map, questionKeys(edit)));
    RecordFinder finder(edit);
    const std::unique_ptr<RowImport> rows = importFor(kind, edit, finder, mapping);
    ImportSummary summary;
    for (TableRow row; table.next(row);) {
        const QMap<QString, int> createdBefore = finder.created();
        if (const auto reason = takeRow(row, *rows, edit, summary)) {
            summary.skipped.append({row.line, *reason});
            finder.forget(createdBefore);
        }
        if (++summary.rows % RowsBetweenReports == 0)
            progress.report(table.bytesRead(), table.totalBytes());
    }
    rows->finish();
    summary.created = finder.created();
    summary.problems = table.problems() + rows->problems();
    summary.unusedHeadings = mapping.unusedHeadings();
    return summary;
}

} // namespace turnout::imports
