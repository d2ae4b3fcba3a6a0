// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/exchange/table/csvreader.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

QString nameOf(char16_t delimiter)
{
    return delimiter == u'\t' ? u"\\t"_s : QString(QChar(delimiter));
}

QJsonObject jsonOf(CsvReader &reader)
{
    QJsonArray rows;
    for (TableRow row; reader.next(row);)
        rows.append(QJsonArray::fromStringList(row.cells));
    return {{u"encoding"_s, name(reader.format().encoding)},
            {u"delimiter"_s, QString(QChar(reader.format().delimiter))},
            {u"header"_s, QJsonArray::fromStringList(reader.header())},
            {u"rows"_s, rows},
            {u"problems"_s, problemsJson(reader.problems())}};
}

void printText(CsvReader &reader)
{
    print(tr("%1, cells parted by “%2”\n").arg(name(reader.format().encoding), nameOf(reader.format().delimiter)));
    TextTable table(reader.header());
    for (TableRow row; reader.next(row);)
        table.add(row.cells);
    table.print();
    for (const TableProblem &problem : reader.problems())
        print(tr("line %1: %2\n").arg(problem.line).arg(problem.reason));
}

ExitCode runPeek(const Arguments &arguments)
{
    try {
        const auto reader = valueOrThrow(CsvReader::open(arguments.position(0)));
        if (arguments.has(u"json"_s))
            printJson(jsonOf(*reader));
        else
            printText(*reader);
        return Fine;
    } catch (const Error &error) {
        return failed(error);
    }
}

} // namespace

Command peekCommand()
{
    return {u"peek"_s,
            u"INPUT [--json] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
            tr("Shows how a CSV file is read, cell by cell."),
            {u"INPUT"_s},
            {jsonOption(), passphraseOption(), recoveryKeyOption()},
            {u"turnout peek delegates.csv --json"_s},
            tr("Cells come as text exactly as read. What is odd in the file is listed with its line. No\n"
               "logbook is opened; a passphrase is taken, as every command does, and not used."),
            runPeek};
}

} // namespace turnout::cli
