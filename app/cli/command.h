// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <QList>
#include <QString>
#include <functional>

namespace turnout::cli {

// What the program tells the shell.
enum ExitCode { Fine = 0, Failure = 1, Usage = 2, CannotOpen = 3 };

struct Option {
    QString name;
    QString value; // what stands behind it ("FILE"); empty for a switch
    QString meaning;
};

// One command: what --help says of it, and what it does.
struct Command {
    QString name;
    QString synopsis; // behind "turnout NAME"
    QString summary;
    QStringList positions; // the words it needs, in order: "LOGBOOK"
    QList<Option> options;
    QStringList examples;
    QString more; // further help, in paragraphs
    std::function<ExitCode(const Arguments &)> run;
};

// In the order of the help.
const QList<Command> &commands();

// Options that many commands share.
Option passphraseOption();
Option recoveryKeyOption();
Option jsonOption();
Option fromOption();
Option toOption();

Command newCommand();
Command infoCommand();
Command listCommand();
Command importCommand();
Command statsCommand();
Command printCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command peekCommand();
Command moveCommand();
Command passphraseCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();

} // namespace turnout::cli
