// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/logbook/sample/sample.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace turnout {

template <>
inline constexpr auto words<sample::Size> = std::to_array<Word<sample::Size>>({
    {sample::Size::Small, "small"_L1},
    {sample::Size::National, "national"_L1},
    {sample::Size::Medium, "medium"_L1},
    {sample::Size::Large, "large"_L1},
});

} // namespace turnout

namespace turnout::cli {

namespace {

constexpr qint64 Patience = 1000; // milliseconds before progress is worth a word

// Tells each tenth of the work, once it turns out to take a while.
Progress::Listener tellingTenths()
{
    QElapsedTimer timer;
    timer.start();
    return [timer, told = qint64(0)](qint64 done, qint64 total) mutable {
        const qint64 tenths = done * 10 / total;
        if (tenths == told || timer.elapsed() < Patience)
            return;
        told = tenths;
        say(done < total ? tr("%1 % of the sample …").arg(tenths * 10)
                         : tr("100 % of the sample; now its indexes are being built …"));
    };
}

Result<std::unique_ptr<Logbook>> made(const QString &path, const std::optional<QString> &passphrase,
                                      std::optional<sample::Size> size, QDate today)
{
    if (!size || !sample::isLong(*size))
        return Logbook::create(path, passphrase, surrounding());
    Progress progress(tellingTenths());
    return Logbook::createFilled(path, passphrase, surrounding(),
                                 [&](Edit &edit) { sample::fill(edit, *size, today, progress); });
}

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

    const QDate asOf = today.isValid() ? today : surrounding().clock.today();
    const auto logbook = made(arguments.position(0), passphraseFrom(arguments), size, asOf);
    if (!logbook) {
        say(logbook.error().message);
        return CannotOpen;
    }
    return size && !sample::isLong(*size) ? fillWithSample(**logbook, *size, asOf) : Fine;
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"LOGBOOK [--sample small|national|medium|large] [--today DATE] (--passphrase-file FILE | --no-passphrase)"_s,
            tr("Makes a new logbook, empty or with sample data."),
            {u"LOGBOOK"_s},
            {passphraseOption(),
             {u"no-passphrase"_s, {}, tr("a plain file, for a trial: anyone can read it")},
             {u"sample"_s, u"SIZE"_s, tr("small: two years of one service; national: four years, all regions; see below")},
             {u"today"_s, u"DATE"_s, tr("the day the sample is made for; the clock's when not given")}},
            {u"turnout new work.turnout --passphrase-file secret.txt"_s,
             u"turnout new trial.turnout --sample small --no-passphrase"_s},
            tr("An existing file is never written over. Everything in the sample is invented.\n\n"
               "Samples to measure with, thirty years of all regions:\n"
               "  medium   10,000 workshops, 100,000 delegates, 250,000 bookings\n"
               "  large    100,000 workshops, 1,000,000 delegates, 2,500,000 bookings; takes a minute and 1 GB\n"
               "They cannot be undone; small and national can."),
            runNew};
}

} // namespace turnout::cli
