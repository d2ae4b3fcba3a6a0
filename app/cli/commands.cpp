// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

const QList<Command> &commands()
{
    static const QList<Command> all = {
        newCommand(),     infoCommand(), listCommand(), importCommand(), statsCommand(), printCommand(),
        historyCommand(), undoCommand(), redoCommand(), peekCommand(),   moveCommand(),  passphraseCommand(),
        checkCommand(), backupCommand(), restoreCommand(),
    };
    return all;
}

Option passphraseOption()
{
    return {u"passphrase-file"_s, u"FILE"_s, tr("first line is the passphrase; - is standard input")};
}

Option recoveryKeyOption()
{
    return {u"recovery-key-file"_s, u"FILE"_s, tr("instead: first line is the key from the recovery sheet")};
}

Option jsonOption()
{
    return {u"json"_s, {}, tr("print JSON")};
}

Option fromOption()
{
    return {u"from"_s, u"DATE"_s, tr("first day, as 2026-04-01")};
}

Option toOption()
{
    return {u"to"_s, u"DATE"_s, tr("last day, included")};
}

} // namespace turnout::cli
