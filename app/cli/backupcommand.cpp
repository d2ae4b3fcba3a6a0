// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/logbook/backups.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

ExitCode runBackup(const Arguments &arguments)
{
    return withLogbookToRead(arguments, [&](Logbook &logbook) {
        Progress progress;
        const auto copy = backups::makeIn(arguments.position(1), logbook, progress);
        if (!copy)
            return failed(copy.error());
        print(copy->path + u'\n');
        return Fine;
    });
}

ExitCode runRestore(const Arguments &arguments)
{
    const QString copy = arguments.position(0);
    const QString to = arguments.text(u"to"_s);
    if (to.isEmpty())
        throw UsageProblem{tr("--to LOGBOOK is missing.")};
    Progress progress;
    const auto restored = backups::restore(copy, secretFrom(arguments), to, surrounding(), progress);
    if (!restored) {
        say(restored.error().message);
        const bool cannotOpen = restored.error().kind == Error::WrongPassphrase ||
                                restored.error().kind == Error::NotALogbook ||
                                restored.error().kind == Error::NotFound;
        return cannotOpen ? CannotOpen : Failure;
    }
    if (restored->before == backups::Restored::Before::Copied)
        say(tr("The logbook that was there is kept as a backup: %1").arg(restored->kept));
    if (restored->before == backups::Restored::Before::Aside)
        say(tr("The file that was there could not be opened with that, or is damaged; it is kept as it was: %1")
                .arg(restored->kept));
    return Fine;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            u"LOGBOOK DIRECTORY [--passphrase-file FILE | --recovery-key-file FILE]"_s,
            tr("Writes a verified copy of a logbook into a folder."),
            {u"LOGBOOK"_s, u"DIRECTORY"_s},
            {passphraseOption(), recoveryKeyOption()},
            {u"turnout backup work.turnout /media/stick --passphrase-file secret.txt"_s},
            tr("Prints the name of the copy, which has the time in it; no file is replaced. The copy is opened again,\n"
               "checked and counted before it gets that name. It opens with what opens the logbook now."),
            runBackup};
}

Command restoreCommand()
{
    return {u"restore"_s,
            u"COPY --to LOGBOOK [--passphrase-file FILE | --recovery-key-file FILE]"_s,
            tr("Makes a logbook of a backup."),
            {u"COPY"_s},
            {{u"to"_s, u"LOGBOOK"_s, tr("the file to make or to replace")}, passphraseOption(), recoveryKeyOption()},
            {u"turnout restore \"work backups/work 2026-11-25 094212Z daily.turnout\" --to work.turnout "
             "--passphrase-file secret.txt"_s},
            tr("The copy is checked in full first and stays as it is. A logbook that is there already is kept: as a\n"
               "backup in its folder, or, when the passphrase of the copy does not open it, as the file it was. Where it\n"
               "is kept is said. While a window has the logbook open, it is refused."),
            runRestore};
}

} // namespace turnout::cli
