// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
int exitCodeOfWindow(const Program &program, const QStringList &words)
{
    return program.run(words, {}, Program::Display::Offscreen).exitCode;
}
} // namespace

TEST_CASE("the window starts with nothing, with a logbook, and with a file that is none", "[window]")
{
    const Program program;
    program.fine({u"new"_s, u"plain.turnout"_s, u"--no-passphrase"_s});
    program.write(u"secret"_s, "correct horse\n");
    program.fine({u"new"_s, u"locked.turnout"_s, u"--passphrase-file"_s, u"secret"_s});
    program.write(u"notes.txt"_s, "no logbook at all, only some words\n");

    const QString exit = u"--exit-after-startup"_s;
    CHECK(exitCodeOfWindow(program, {exit}) == 0);
    for (const QString &name : {u"plain.turnout"_s, u"locked.turnout"_s, u"notes.txt"_s}) {
        CAPTURE(name);
        CHECK(exitCodeOfWindow(program, {name, exit}) == 0);
    }
    CHECK(program.read(u"notes.txt"_s) == "no logbook at all, only some words\n");
}
