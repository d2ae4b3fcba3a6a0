// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/documents/pdf.h"
#include "core/documents/recoverysheetdocument.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace cli {
enum class PassphraseStep { Change, Set, Remove, RecoveryKey };
} // namespace cli

template <>
inline constexpr auto words<cli::PassphraseStep> = std::to_array<Word<cli::PassphraseStep>>({
    {cli::PassphraseStep::Change, "change"_L1},
    {cli::PassphraseStep::Set, "set"_L1},
    {cli::PassphraseStep::Remove, "remove"_L1},
    {cli::PassphraseStep::RecoveryKey, "recovery-key"_L1},
});

} // namespace turnout

namespace turnout::cli {

namespace {

using Step = PassphraseStep;

ExitCode writeSheet(const Logbook &logbook, const QString &path)
{
    RecoverySheet sheet = logbook.recoverySheet();
    const auto written = writePdf(RecoverySheetDocument(sheet), path);
    wipe(sheet.recoveryKey);
    if (!written)
        return failed(written.error());
    say(tr("Wrote the recovery sheet “%1”. Print it, lock it away and delete the file: it opens the logbook.")
            .arg(path));
    return Fine;
}

// Whether the step goes with how the logbook is kept; says why it does not.
bool goesWith(Step step, const Logbook &logbook)
{
    if (step == Step::Set && logbook.isEncrypted())
        say(tr("“%1” has a passphrase already. “turnout passphrase LOGBOOK change” changes it.").arg(logbook.path()));
    else if (step != Step::Set && !logbook.isEncrypted())
        say(tr("“%1” has no passphrase. “turnout passphrase LOGBOOK set” encrypts it.").arg(logbook.path()));
    else
        return true;
    return false;
}

ExitCode showRecoveryKey(const Arguments &arguments, const Logbook &logbook)
{
    if (arguments.has(u"pdf"_s))
        return writeSheet(logbook, arguments.text(u"pdf"_s));
    QString key = logbook.recoveryKey();
    print(key + u'\n');
    wipe(key);
    return Fine;
}

ExitCode setPassphrase(const Arguments &arguments, Logbook &logbook, Step step, QString passphrase)
{
    const auto set = logbook.setPassphrase(passphrase);
    wipe(passphrase);
    if (!set)
        return failed(set.error());
    say(step == Step::Set
            ? tr("“%1” is encrypted now. The plain file and plain backups of it were overwritten as well as "
                 "the medium allows: a solid-state disk, a snapshot or a copy elsewhere may still hold them.")
                  .arg(logbook.path())
            : tr("The passphrase of “%1” is changed. The recovery sheet from before is void: it opens only "
                 "backups made until now.")
                  .arg(logbook.path()));
    if (arguments.has(u"pdf"_s))
        return writeSheet(logbook, arguments.text(u"pdf"_s));
    say(tr("Print the sheet that goes with it: turnout passphrase LOGBOOK recovery-key --pdf FILE"));
    return Fine;
}

ExitCode removePassphrase(Logbook &logbook)
{
    if (const auto removed = logbook.removePassphrase(); !removed)
        return failed(removed.error());
    say(tr("“%1” is not encrypted any more: whoever has the file can read it. Its recovery sheet is void.")
            .arg(logbook.path()));
    return Fine;
}

void checkOptions(const Arguments &arguments, Step step)
{
    const QString newFile = u"new-passphrase-file"_s;
    const bool sets = step == Step::Change || step == Step::Set;
    if (sets != arguments.has(newFile))
        throw UsageProblem{sets ? tr("--new-passphrase-file is needed.")
                                : tr("--new-passphrase-file goes with change and set.")};
    if (step == Step::Remove && arguments.has(u"pdf"_s))
        throw UsageProblem{tr("--pdf goes with change, set and recovery-key.")};
    for (const QString &other : {u"passphrase-file"_s, u"recovery-key-file"_s}) {
        if (arguments.text(newFile) == u"-" && arguments.text(other) == u"-")
            throw UsageProblem{tr("Standard input can give the one or the other, not both.")};
    }
}

ExitCode runPassphrase(const Arguments &arguments)
{
    const auto step = Arguments::wordFrom<Step>(tr("The second word"), arguments.position(1));
    checkOptions(arguments, step);
    auto passphrase = passphraseFrom(arguments, u"new-passphrase-file"_s);
    return withLogbook(arguments, [&](Logbook &logbook) {
        if (!goesWith(step, logbook))
            return Failure;
        if (step == Step::RecoveryKey)
            return showRecoveryKey(arguments, logbook);
        return passphrase ? setPassphrase(arguments, logbook, step, std::move(*passphrase)) : removePassphrase(logbook);
    });
}

} // namespace

Command passphraseCommand()
{
    return {
        u"passphrase"_s,
        u"LOGBOOK change|set|remove|recovery-key [--new-passphrase-file FILE] [--pdf FILE] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
        tr("Changes, sets or removes the passphrase, or gives the recovery key."),
        {u"LOGBOOK"_s, u"change|set|remove|recovery-key"_s},
        {{u"new-passphrase-file"_s, u"FILE"_s, tr("first line is the passphrase from now on, for change and set")},
         {u"pdf"_s, u"FILE"_s, tr("write the recovery sheet, for change, set and recovery-key")},
         passphraseOption(),
         recoveryKeyOption()},
        {u"turnout passphrase work.turnout change --passphrase-file old.txt --new-passphrase-file new.txt"_s,
         u"turnout passphrase work.turnout change --recovery-key-file sheet.txt --new-passphrase-file new.txt"_s,
         u"turnout passphrase trial.turnout set --new-passphrase-file new.txt --pdf sheet.pdf"_s,
         u"turnout passphrase work.turnout recovery-key --pdf sheet.pdf --passphrase-file secret.txt"_s},
        tr("The recovery key opens the logbook when the passphrase is forgotten, and is another after each\n"
           "change. Without --pdf it goes to standard output. “remove” leaves a file that anybody can read."),
        runPassphrase};
}

} // namespace turnout::cli
