// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/exchange/mapping/importmap.h"
#include "core/exchange/table/csvreader.h"
#include "core/logbook/backups.h"
#include "core/logbook/importing/importing.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

QJsonObject jsonOf(const ImportSummary &summary)
{
    QJsonObject created;
    for (auto it = summary.created.cbegin(); it != summary.created.cend(); ++it)
        created.insert(it.key(), it.value());
    return {{u"rows"_s, summary.rows},
            {u"taken"_s, summary.taken},
            {u"updated"_s, summary.updated},
            {u"recognised"_s, summary.recognised},
            {u"skipped"_s, problemsJson(summary.skipped)},
            {u"created"_s, created},
            {u"problems"_s, problemsJson(summary.problems)},
            {u"unused_columns"_s, QJsonArray::fromStringList(summary.unusedHeadings)}};
}

void printText(const ImportSummary &summary)
{
    print(tr("%1 rows: %2 taken, %3 updated, %4 recognised, %5 skipped\n")
              .arg(summary.rows)
              .arg(summary.taken)
              .arg(summary.updated)
              .arg(summary.recognised)
              .arg(summary.skipped.size()));
    QStringList made;
    for (auto it = summary.created.cbegin(); it != summary.created.cend(); ++it)
        made.append(u"%1 %2"_s.arg(QString(it.key()).replace(u'_', u' ')).arg(it.value()));
    if (!made.isEmpty())
        print(tr("made: %1\n").arg(made.join(u", "_s)));
    if (!summary.unusedHeadings.isEmpty())
        print(tr("columns not used: %1\n").arg(summary.unusedHeadings.join(u", "_s)));
    for (const TableProblem &row : summary.skipped)
        print(tr("line %1 skipped: %2\n").arg(row.line).arg(row.reason));
    for (const TableProblem &row : summary.problems)
        print(tr("line %1: %2\n").arg(row.line).arg(row.reason));
}

std::optional<ImportMap> mapFrom(const Arguments &arguments)
{
    const auto path = arguments.optionalText(u"map"_s);
    if (!path)
        return std::nullopt;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        throw UsageProblem{tr("The map file “%1” cannot be read: %2").arg(*path, file.errorString())};
    const auto map = importMapFromJson(file.readAll());
    return valueOrThrow(map);
}

Result<ImportSummary> import(Logbook &logbook, TableReader &table, ImportKind kind, const std::optional<ImportMap> &map,
                             const QString &label, const Arguments &arguments)
{
    ImportSummary summary;
    Progress progress;
    const auto work = [&](Edit &edit) { summary = imports::run(edit, table, kind, map, progress); };
    if (arguments.has(u"dry-run"_s)) {
        const auto rehearsed = logbook.rehearse(work);
        return rehearsed ? Result<ImportSummary>(summary) : tl::unexpected(rehearsed.error());
    }
    if (backups::mayBackUp(logbook)) {
        if (const auto copy = backups::make(logbook, backups::Reason::Import, progress); !copy)
            return tl::unexpected(copy.error());
    }
    const auto performed = logbook.perform(label, work);
    return performed ? Result<ImportSummary>(summary) : tl::unexpected(performed.error());
}

ExitCode runImport(const Arguments &arguments)
{
    const ImportKind kind = arguments.word<ImportKind>(u"kind"_s);
    if (!arguments.has(u"into"_s))
        throw UsageProblem{tr("--into LOGBOOK is missing.")};
    std::optional<ImportMap> map;
    try {
        map = mapFrom(arguments);
    } catch (const Error &error) {
        return failed(error);
    }
    const auto table = CsvReader::open(arguments.position(0));
    if (!table)
        return failed(table.error());
    return withLogbook(
        arguments,
        [&](Logbook &logbook) {
            const auto summary = import(logbook, **table, kind, map, tr("Import %1").arg(word(kind)), arguments);
            if (!summary)
                return failed(summary.error());
            if (arguments.has(u"json"_s))
                printJson(jsonOf(*summary));
            else
                printText(*summary);
            return summary->rows > 0 && summary->skipped.size() == summary->rows ? Failure : Fine;
        },
        arguments.text(u"into"_s));
}

QString fieldsHelp()
{
    QString text =
        tr("A row that names a venue, a workshop, an organisation or a delegate finds it or makes it. The whole file\n"
           "is one change: “turnout undo” takes it back. Rows that cannot be taken are listed; the exit code is 1\n"
           "when none could.\n\n"
           "Without --map, headings are matched to fields by name. A map file is JSON:\n"
           "  {\"columns\": {FIELD: HEADING}, \"values\": {FIELD: [{\"contains\"|\"equals\": TEXT, \"is\": VALUE}]},\n"
           "   \"constants\": {FIELD: VALUE}}\n"
           "The first rule that matches wins, whatever the case. Where none does, a cell under rules that are all\n"
           "“equals” stays as it is, and under any “contains” counts as empty. A constant stands where the column\n"
           "is missing or empty. With a map, only the columns that it names are read.\n");
    for (const auto &kind : words<ImportKind>) {
        text += tr("\nFields of %1:\n").arg(QString(kind.text));
        for (const ImportField &field : importFields(kind.value))
            text += u"  "_s + field.name.leftJustified(16) + field.meaning + u'\n';
        if (kind.value == ImportKind::Feedback)
            text += u"  "_s +
                    tr("and the key of each question: covered, trainers, voices, know-more, able-to-start, overall,\n"
                       "  differently, anything-else, may-quote; as numbers or as the words of the scale\n");
    }
    text.chop(1);
    return text;
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        u"INPUT --into LOGBOOK --kind venues|workshops|delegates|bookings|feedback [--map FILE] [--dry-run] [--json] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
        tr("Reads a CSV file into a logbook."),
        {u"INPUT"_s},
        {{u"into"_s, u"LOGBOOK"_s, tr("the logbook")},
         {u"kind"_s, u"KIND"_s, tr("what the rows are")},
         {u"map"_s, u"FILE"_s, tr("which column is which field; see below")},
         {u"dry-run"_s, {}, tr("say what would happen and change nothing")},
         jsonOption(),
         passphraseOption(),
         recoveryKeyOption()},
        {u"turnout import delegates.csv --into work.turnout --kind delegates --dry-run --passphrase-file secret.txt"_s,
         u"turnout import workshops.csv --into work.turnout --kind workshops --map map.json --json"_s},
        fieldsHelp(),
        runImport};
}

} // namespace turnout::cli
