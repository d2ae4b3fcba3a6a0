// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/faults/faultoptions.h"
#include "tests/faults/faulttable.h"
#include "tests/support/catch.h"

#include <QGuiApplication>
#include <cstdio>
#include <random>

#if CATCH_VERSION_MAJOR >= 3
namespace commandline = Catch::Clara;
#else
namespace commandline = Catch::clara;
#endif

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    turnout::FaultOptions options;
    options.seed = std::random_device()();
    Catch::Session session;
    session.cli(session.cli() | commandline::Opt(options.atLength)["--long"]("run every fault many times, not a few") |
                commandline::Opt(options.seed, "number")["--fault-seed"]("draw the faults from this seed"));
    if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0)
        return wrong;
    turnout::setFaultOptions(options);
    const int result = session.run();
    std::fputs(turnout::faultTable(turnout::faultLines()).toUtf8().constData(), stdout);
    std::printf("The seed was %u.\n", options.seed);
    return result;
}
