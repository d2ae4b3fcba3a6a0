// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/logbook/moving.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

ExitCode runMove(const Arguments &arguments)
{
    if (!arguments.has(u"to"_s))
        throw UsageProblem{tr("--to PATH is missing.")};
    const QString to = arguments.text(u"to"_s);
    const auto old = moveLogbook(arguments.position(0), secretFrom(arguments), to, surrounding());
    if (!old) {
        say(old.error().message);
        return CannotOpen;
    }
    say(tr("Moved to “%1”, and looked through there.").arg(to));
    say(old->isEmpty() ? tr("The old file could not be renamed, so there are two now. Work in the new one only.")
                       : tr("The old file is kept as “%1”; delete it when you have seen that all is well.").arg(*old));
    return Fine;
}

} // namespace

Command moveCommand()
{
    return {
        u"move"_s,
        u"LOGBOOK --to PATH [--passphrase-file FILE]"_s,
        tr("Moves a logbook to another place, whole."),
        {u"LOGBOOK"_s},
        {{u"to"_s, u"PATH"_s, tr("where it goes; nothing may be there yet")}, passphraseOption(), recoveryKeyOption()},
        {u"turnout move ~/OneDrive/work.turnout --to ~/Documents/work.turnout --passphrase-file secret.txt"_s},
        tr("The way out of a folder that OneDrive, Dropbox or the like keeps in step, where no logbook is worked on.\n"
           "A verified copy is made first; then the old file is renamed and kept. Backups stay where they are."),
        runMove};
}

} // namespace turnout::cli
