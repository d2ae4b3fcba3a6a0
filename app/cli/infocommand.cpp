// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/logbook/figures.h"
#include "core/logbook/readonly.h"
#include "core/storage/sqlite/engine.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

QJsonObject jsonOf(const Logbook &logbook, const LogbookTotals &totals, const EngineVersions &engine)
{
    const auto reason = logbook.readOnlyReason();
    return {
        {u"workshops"_s, totals.workshops},
        {u"delegates"_s, totals.delegates},
        {u"bookings"_s, totals.bookings},
        {u"attended"_s, totals.attended},
        {u"responses"_s, totals.responses},
        {u"venues"_s, totals.venues},
        {u"organisations"_s, totals.organisations},
        {u"schema"_s, logbook.schemaVersion()},
        {u"encrypted"_s, logbook.isEncrypted()},
        {u"readOnly"_s, logbook.isReadOnly()},
        {u"readOnlyReason"_s, reason ? QJsonValue(word(*reason)) : QJsonValue()},
        {u"engine"_s, u"SQLite %1, SQLCipher %2"_s.arg(engine.sqlite, engine.sqlcipher)},
        {u"bytes"_s, QFileInfo(logbook.path()).size()},
    };
}

ExitCode showInfo(const Arguments &arguments, Logbook &logbook)
{
    const auto totals = logbook.read(figures::totals);
    if (!totals)
        return failed(totals.error());
    const QJsonObject json = jsonOf(logbook, *totals, engineVersions()); // it runs: a logbook is open
    if (arguments.has(u"json"_s)) {
        printJson(json);
        return Fine;
    }
    TextTable table({tr("What"), tr("Value")});
    for (const QString &key :
         {u"workshops"_s, u"delegates"_s, u"bookings"_s, u"attended"_s, u"responses"_s, u"venues"_s, u"organisations"_s,
          u"schema"_s, u"encrypted"_s, u"readOnly"_s, u"engine"_s, u"bytes"_s})
        table.add({key, json.value(key).toVariant().toString()});
    table.print();
    if (const auto reason = logbook.readOnlyReason())
        say(whyReadOnly(*reason, logbook.path()));
    return Fine;
}

} // namespace

Command infoCommand()
{
    return {
        u"info"_s,
        u"LOGBOOK [--json] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
        tr("Says what a logbook holds and how it is stored."),
        {u"LOGBOOK"_s},
        {jsonOption(), passphraseOption(), recoveryKeyOption()},
        {u"turnout info work.turnout --passphrase-file secret.txt"_s},
        tr("“attended” counts bookings with a name; head counts are not in it. “readOnly” says whether changes would "
           "be\n"
           "refused just now, and “readOnlyReason” in JSON why: newer-schema, synchronised, in-use or not-writable."),
        [](const Arguments &arguments) {
            return withLogbookToRead(arguments, [&](Logbook &logbook) { return showInfo(arguments, logbook); });
        }};
}

} // namespace turnout::cli
