// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

ExitCode showHistory(const Arguments &arguments, Logbook &logbook)
{
    const auto history = logbook.history();
    if (!history)
        return failed(history.error());
    QJsonArray list;
    TextTable table({tr("When"), tr("Who"), tr("What"), QString()});
    for (const HistoryEntry &entry : *history) {
        list.append(QJsonObject{
            {u"id"_s, entry.id.toText()}, {u"at"_s, entry.at}, {u"label"_s, entry.label}, {u"undone"_s, entry.undone}});
        table.add({entry.at, entry.actor, entry.label, entry.undone ? tr("undone") : QString()});
    }
    if (arguments.has(u"json"_s))
        printJson(list);
    else
        table.print();
    return Fine;
}

// Takes the steps one by one; stops at the first that cannot be taken, and says how many were.
ExitCode takeSteps(const Arguments &arguments, const std::function<Result<Changes>(Logbook &)> &step,
                   const QString &done)
{
    const int steps = arguments.number(u"steps"_s, 1, 1);
    return withLogbook(arguments, [&](Logbook &logbook) {
        for (int i = 0; i < steps; ++i) {
            const auto changes = step(logbook);
            if (!changes && i > 0)
                say(tr("%1 of %2 steps were taken.").arg(i).arg(steps));
            if (!changes)
                return failed(changes.error());
            say(done.arg(changes->label));
        }
        return Fine;
    });
}

QList<Option> stepOptions()
{
    return {{u"steps"_s, u"N"_s, tr("how many changes; 1 when not given")}, passphraseOption(), recoveryKeyOption()};
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            u"LOGBOOK [--json] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
            tr("Lists what was changed, newest first."),
            {u"LOGBOOK"_s},
            {jsonOption(), passphraseOption(), recoveryKeyOption()},
            {u"turnout history work.turnout --passphrase-file secret.txt"_s},
            {},
            [](const Arguments &arguments) {
                return withLogbookToRead(arguments, [&](Logbook &logbook) { return showHistory(arguments, logbook); });
            }};
}

Command undoCommand()
{
    return {u"undo"_s,
            u"LOGBOOK [--steps N] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
            tr("Takes back the newest changes."),
            {u"LOGBOOK"_s},
            stepOptions(),
            {u"turnout undo work.turnout --passphrase-file secret.txt"_s, u"turnout undo trial.turnout --steps 3"_s},
            tr("A change that later ones depend on stays as it is, and says so."),
            [](const Arguments &arguments) {
                return takeSteps(
                    arguments, [](Logbook &logbook) { return logbook.undo(); }, tr("Undone: %1"));
            }};
}

Command redoCommand()
{
    return {u"redo"_s,
            u"LOGBOOK [--steps N] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
            tr("Brings back what was undone last."),
            {u"LOGBOOK"_s},
            stepOptions(),
            {u"turnout redo work.turnout --passphrase-file secret.txt"_s},
            tr("A new change ends what can be redone."),
            [](const Arguments &arguments) {
                return takeSteps(
                    arguments, [](Logbook &logbook) { return logbook.redo(); }, tr("Redone: %1"));
            }};
}

} // namespace turnout::cli
