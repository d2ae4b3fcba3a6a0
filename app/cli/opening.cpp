// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/output.h"
#include "core/base/secretbytes.h"
#include "core/base/tr.h"
#include "core/logbook/readonly.h"

#include <QFile>
#include <QScopeGuard>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

ExitCode refused(const QString &message)
{
    say(message);
    return CannotOpen;
}

// For work where that can be, since it brings an older file up to date and can note what was printed.
Result<std::unique_ptr<Logbook>> openToRead(const QString &path, const Secret &secret)
{
    auto logbook = Logbook::open(path, secret, surrounding());
    const bool isToRead =
        !logbook && (logbook.error().kind == Error::InUse || logbook.error().kind == Error::DiskFull ||
                     logbook.error().kind == Error::Synchronised);
    return isToRead ? Logbook::open(path, secret, surrounding(), OpenAs::Reader) : std::move(logbook);
}

} // namespace

std::optional<QString> passphraseFrom(const Arguments &arguments, const QString &option)
{
    const auto path = arguments.optionalText(option);
    if (!path)
        return std::nullopt;
    QFile file(*path);
    const bool opened = *path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw UsageProblem{tr("“%1”, which --%2 names, cannot be read: %3").arg(*path, option, file.errorString())};
    QByteArray line = file.readLine();
    const auto wiped = qScopeGuard([&] { line.fill('\0'); });
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        throw UsageProblem{tr("The first line of “%1”, which --%2 names, is empty.").arg(*path, option)};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString passphrase = decoder(line);
    if (decoder.hasError()) // else different passphrases would come out the same
        throw UsageProblem{tr("The first line of “%1”, which --%2 names, is not UTF-8 text.").arg(*path, option)};
    return passphrase;
}

namespace {

// Leaves no copy of what was read behind.
Secret secretIn(std::optional<QString> read, Secret (*made)(const QString &))
{
    if (!read)
        return {};
    Secret secret = made(*read);
    wipe(*read);
    return secret;
}

} // namespace

Secret secretFrom(const Arguments &arguments)
{
    const QString recoveryKeyFile = u"recovery-key-file"_s;
    if (!arguments.has(recoveryKeyFile))
        return secretIn(passphraseFrom(arguments), Secret::passphrase);
    if (arguments.has(u"passphrase-file"_s))
        throw UsageProblem{tr("Give either --passphrase-file FILE or --recovery-key-file FILE, not both.")};
    return secretIn(passphraseFrom(arguments, recoveryKeyFile), Secret::recoveryKey);
}

Surrounding surrounding()
{
    static const SystemClock clock;
    return {clock, qEnvironmentVariable("USER", u"command line"_s)};
}

ExitCode withLogbook(const Arguments &arguments, const std::function<ExitCode(Logbook &)> &work, const QString &path)
{
    const auto logbook =
        Logbook::open(path.isEmpty() ? arguments.position(0) : path, secretFrom(arguments), surrounding());
    if (!logbook)
        return refused(logbook.error().message);
    if (const auto reason = (*logbook)->readOnlyReason())
        return refused(whyReadOnly(*reason, (*logbook)->path()));
    return work(**logbook);
}

ExitCode withLogbookToRead(const Arguments &arguments, const std::function<ExitCode(Logbook &)> &work)
{
    const Secret secret = secretFrom(arguments); // once: it may come from standard input
    const auto logbook = openToRead(arguments.position(0), secret);
    return logbook ? work(**logbook) : refused(logbook.error().message);
}

} // namespace turnout::cli
