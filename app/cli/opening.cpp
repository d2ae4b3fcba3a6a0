// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/output.h"
#include "core/base/tr.h"

#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace turnout::cli {

std::optional<QString> passphraseFrom(const Arguments &arguments)
{
    const auto path = arguments.optionalText(u"passphrase-file"_s);
    if (!path)
        return std::nullopt;
    QFile file(*path);
    const bool opened = *path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw UsageProblem{tr("The passphrase file “%1” cannot be read: %2").arg(*path, file.errorString())};
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        throw UsageProblem{tr("The first line of the passphrase file “%1” is empty.").arg(*path)};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString passphrase = decoder(line);
    if (decoder.hasError()) // else different passphrases would come out the same
        throw UsageProblem{tr("The first line of the passphrase file “%1” is not UTF-8 text.").arg(*path)};
    return passphrase;
}

Surrounding surrounding()
{
    static const SystemClock clock;
    return {clock, qEnvironmentVariable("USER", u"command line"_s)};
}

ExitCode withLogbook(const Arguments &arguments, const std::function<ExitCode(Logbook &)> &work, const QString &path)
{
    const auto passphrase = passphraseFrom(arguments);
    const auto logbook = Logbook::open(path.isEmpty() ? arguments.position(0) : path, passphrase, surrounding());
    if (!logbook) {
        say(logbook.error().message);
        return CannotOpen;
    }
    return work(**logbook);
}

} // namespace turnout::cli
