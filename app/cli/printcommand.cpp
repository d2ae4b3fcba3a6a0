// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/documents/delegatelistdocument.h"
#include "core/documents/pdf.h"
#include "core/logbook/paper.h"
#include "core/logbook/readonly.h"
#include "core/logbook/workshops.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

struct Found {
    WorkshopId workshop;
    DelegateList list;
};

ExitCode printDelegateList(Logbook &logbook, const QString &workshop, const QString &path)
{
    const auto found = logbook.read([&](const Reader &reader) {
        const auto record = workshops::find(reader, workshop);
        if (!record)
            throw Error{Error::NotFound, tr("There is no workshop with the number or id “%1”.").arg(workshop)};
        return Found{record->id, paper::delegateList(reader, record->id)};
    });
    if (!found)
        return failed(found.error());
    if (const auto written = writePdf(DelegateListDocument(found->list), path); !written)
        return failed(written.error());
    say(tr("Wrote “%1”: workshop %2, revision %3.").arg(path, found->list.number).arg(found->list.revision));
    if (const auto reason = logbook.readOnlyReason()) {
        say(tr("The logbook could not note that it was printed. %1").arg(whyReadOnly(*reason, logbook.path())));
        return Fine;
    }
    const auto kept = logbook.perform(tr("Print delegate list"),
                                      [&](Edit &edit) { paper::keepRevision(edit, found->workshop, found->list); });
    return kept ? Fine : failed(kept.error());
}

ExitCode runPrint(const Arguments &arguments)
{
    if (arguments.position(1) != u"delegate-list")
        throw UsageProblem{tr("What to print is delegate-list, not “%1”.").arg(arguments.position(1))};
    if (!arguments.has(u"workshop"_s) || !arguments.has(u"pdf"_s))
        throw UsageProblem{tr("--workshop and --pdf are needed.")};
    return withLogbookToRead(arguments, [&](Logbook &logbook) {
        return printDelegateList(logbook, arguments.text(u"workshop"_s), arguments.text(u"pdf"_s));
    });
}

} // namespace

Command printCommand()
{
    return {
        u"print"_s,
        u"LOGBOOK delegate-list --workshop ID-or-number --pdf OUT [--passphrase-file FILE | --recovery-key-file FILE]"_s,
        tr("Writes a document as PDF."),
        {u"LOGBOOK"_s, u"delegate-list"_s},
        {{u"workshop"_s, u"ID-or-number"_s, tr("the workshop's number, or its id")},
         {u"pdf"_s, u"OUT"_s, tr("the file to write; one that is there is replaced")},
         passphraseOption(),
         recoveryKeyOption()},
        {u"turnout print work.turnout delegate-list --workshop 2026-047 --pdf list.pdf --passphrase-file secret.txt"_s},
        tr("A list that says something else than the last one printed carries the next revision number."),
        runPrint};
}

} // namespace turnout::cli
