// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/storage/sqlite/engine.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

void printOverview()
{
    QString text = tr("Usage: turnout [LOGBOOK]           open the window\n"
                      "       turnout COMMAND …           work without one\n\nCommands:\n");
    for (const Command &command : commands())
        text += u"  "_s + command.name.leftJustified(11) + command.summary + u'\n';
    text += tr("\n“turnout COMMAND --help” tells more of each. Every command that opens a logbook takes\n"
               "--passphrase-file FILE (its first line; - is standard input), or --recovery-key-file FILE where\n"
               "the passphrase is forgotten.\n"
               "Exit codes: 0 fine, 1 failure, 2 wrong usage, 3 the logbook cannot be opened.\n");
    print(text);
}

void printHelp(const Command &command)
{
    QString text = tr("Usage: turnout %1 %2\n\n%3\n").arg(command.name, command.synopsis, command.summary);
    if (!command.options.isEmpty())
        text += tr("\nOptions:\n");
    for (const Option &option : command.options) {
        const QString form = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        text += u"  "_s + form.leftJustified(24) + u' ' + option.meaning + u'\n';
    }
    if (!command.more.isEmpty())
        text += u'\n' + command.more + u'\n';
    text += tr("\nExamples:\n");
    for (const QString &example : command.examples)
        text += u"  "_s + example + u'\n';
    print(text);
}

const Option *optionNamed(const Command &command, const QString &name)
{
    for (const Option &option : command.options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

Arguments sorted(const Command &command, const QStringList &words)
{
    QStringList positions;
    QHash<QString, QString> options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith("--"_L1)) {
            positions.append(words[i]);
            continue;
        }
        const qsizetype equals = words[i].indexOf(u'=');
        const QString name = words[i].mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = optionNamed(command, name);
        if (!option)
            throw UsageProblem{tr("There is no option --%1.").arg(name)};
        if (options.contains(name))
            throw UsageProblem{tr("--%1 is given twice.").arg(name)};
        if (option->value.isEmpty() && equals >= 0)
            throw UsageProblem{tr("--%1 takes no value.").arg(name)};
        if (!option->value.isEmpty() && equals < 0 && i + 1 == words.size())
            throw UsageProblem{tr("--%1 needs a value.").arg(name)};
        options.insert(name, option->value.isEmpty() ? QString() : equals >= 0 ? words[i].mid(equals + 1) : words[++i]);
    }
    if (positions.size() != command.positions.size())
        throw UsageProblem{positions.size() < command.positions.size()
                               ? tr("%1 is missing.").arg(command.positions[positions.size()])
                               : tr("“%1” is too much.").arg(positions[command.positions.size()])};
    return Arguments(positions, options);
}

ExitCode runCommand(const Command &command, const QStringList &words)
{
    try {
        return command.run(sorted(command, words));
    } catch (const UsageProblem &problem) {
        say(problem.message);
        say(tr("Usage: turnout %1 %2").arg(command.name, command.synopsis));
        return Usage;
    }
}

ExitCode printVersion()
{
    try {
        const EngineVersions engine = engineVersions();
        print(u"Turnout %1\nQt %2\nSQLite %3\nSQLCipher %4\n"_s.arg(
            QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), engine.sqlite, engine.sqlcipher));
        return Fine;
    } catch (const Error &error) {
        return failed(error);
    }
}

} // namespace

bool isCommandLine(const QStringList &words)
{
    if (words.isEmpty() || words.first() == ExitAfterStartup)
        return false;
    return !QFileInfo::exists(words.first()) || commandNamed(words.first());
}

bool needsFonts(const QStringList &words)
{
    if (words.value(0) == passphraseCommand().name)
        return std::any_of(words.begin(), words.end(), [](const QString &word) { return word.startsWith("--pdf"_L1); });
    return words.value(0) == printCommand().name;
}

int run(const QStringList &words)
{
    const QString first = words.value(0);
    if (first == u"--version" || first == u"-v")
        return printVersion();
    if (first == u"--help" || first == u"-h" || first == u"help") {
        printOverview();
        return Fine;
    }
    const Command *command = commandNamed(first);
    if (!command) {
        say(tr("There is no command and no file “%1”. “turnout --help” lists the commands.").arg(first));
        return Usage;
    }
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        printHelp(*command);
        return Fine;
    }
    return finishOutput(runCommand(*command, words.sliced(1)));
}

} // namespace turnout::cli
