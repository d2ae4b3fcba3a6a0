// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/logbook/check.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

QJsonObject jsonOf(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        QJsonObject entry{{u"severity"_s, word(finding.severity)},
                          {u"kind"_s, word(finding.kind)},
                          {u"message"_s, finding.message}};
        if (finding.record != FindingRecord::None) {
            entry.insert(u"record"_s, word(finding.record));
            entry.insert(u"id"_s, QString::number(finding.id));
        }
        list.append(entry);
    }
    return {{u"ok"_s, check::isOk(findings)}, {u"findings"_s, list}};
}

void printText(const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        print(u"%1: %2\n"_s.arg(word(finding.severity), QString(finding.message).replace(u'\n', u' ')));
    const int count = int(findings.size());
    const QString found = count == 1 ? tr("1 finding") : tr("%n findings", nullptr, count);
    if (check::isOk(findings))
        print(count == 0 ? tr("The logbook holds together; nothing was found.\n")
                         : tr("The logbook holds together; %1 to look at.\n").arg(found));
    else
        print(tr("The logbook does not hold together: %1. Restore the newest backup.\n").arg(found));
}

ExitCode tell(const Arguments &arguments, const QList<Finding> &findings)
{
    if (arguments.has(u"json"_s))
        printJson(jsonOf(findings));
    else
        printText(findings);
    return check::isOk(findings) ? Fine : Failure;
}

ExitCode checkLogbook(const Arguments &arguments, Logbook &logbook)
{
    Progress progress;
    const auto findings = logbook.read([&](const Reader &reader) { return check::of(reader, progress); });
    return findings ? tell(arguments, *findings) : failed(findings.error());
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"LOGBOOK [--json] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
            tr("Looks for damage, and for records that look wrong."),
            {u"LOGBOOK"_s},
            {jsonOption(), passphraseOption(), recoveryKeyOption()},
            {u"turnout check work.turnout --passphrase-file secret.txt"_s, u"turnout check trial.turnout --json"_s},
            tr("Errors are damage: the exit code is 1, and the newest backup should be restored. Warnings and notes are\n"
               "records that somebody should look at. Delegates are named by their ids alone. Nothing is changed."),
            [](const Arguments &arguments) {
                return withLogbookToRead(arguments, [&](Logbook &logbook) { return checkLogbook(arguments, logbook); });
            }};
}

} // namespace turnout::cli
