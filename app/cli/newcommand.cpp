// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/logbook/sample/sample.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace turnout {

template <>
inline constexpr auto words<sample::Size> = std::to_array<Word<sample::Size>>({
    {sample::Size::Small, "small"_L1},
    {sample::Size::National, "national"_L1},
});

} // namespace turnout

namespace turnout::cli {

namespace {

ExitCode fillWithSample(Logbook &logbook, sample::Size size, QDate today)
{
    const auto filled =
        logbook.perform(tr("Add the sample data"), [&](Edit &edit) { sample::fill(edit, size, today); });
    return filled ? Fine : failed(filled.error());
}

ExitCode runNew(const Arguments &arguments)
{
    const bool plain = arguments.has(u"no-passphrase"_s);
    if (plain == arguments.has(u"passphrase-file"_s))
        throw UsageProblem{tr("Give either --passphrase-file FILE or --no-passphrase.")};
    std::optional<sample::Size> size;
    if (arguments.has(u"sample"_s))
        size = arguments.word<sample::Size>(u"sample"_s);
    const QDate today = arguments.date(u"today"_s);
    if (today.isValid() && !size)
        throw UsageProblem{tr("--today goes with --sample.")};

    const QString path = arguments.position(0);
    const auto logbook = Logbook::create(path, passphraseFrom(arguments), surrounding());
    if (!logbook) {
        say(logbook.error().message);
        return CannotOpen;
    }
    const QDate asOf = today.isValid() ? today : surrounding().clock.today();
    return size ? fillWithSample(**logbook, *size, asOf) : Fine;
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"LOGBOOK [--sample small|national] [--today DATE] (--passphrase-file FILE | --no-passphrase)"_s,
            tr("Makes a new logbook, empty or with sample data."),
            {u"LOGBOOK"_s},
            {passphraseOption(),
             {u"no-passphrase"_s, {}, tr("a plain file, for a trial: anyone can read it")},
             {u"sample"_s, u"SIZE"_s, tr("small: two years of one service; national: four years, all regions")},
             {u"today"_s, u"DATE"_s, tr("the day the sample is made for; the clock's when not given")}},
            {u"turnout new work.turnout --passphrase-file secret.txt"_s,
             u"turnout new trial.turnout --sample small --no-passphrase"_s},
            tr("An existing file is never written over. Everything in the sample is invented."),
            runNew};
}

} // namespace turnout::cli
