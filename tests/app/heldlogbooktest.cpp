// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// What a new logbook is made with.
const QStringList Sample = {u"--no-passphrase"_s, u"--sample"_s, u"small"_s, u"--today"_s, u"2026-08-18"_s};

} // namespace

TEST_CASE("while the window has a logbook, commands that change it are refused with its machine and process", "[held]")
{
    const Program program;
    program.fine(QStringList{u"new"_s, u"a.turnout"_s} + Sample);
    const auto window = program.window(u"a.turnout"_s);
    const auto words = GENERATE(values<QStringList>({
        {u"undo"_s, u"a.turnout"_s},
        {u"redo"_s, u"a.turnout"_s},
        {u"move"_s, u"a.turnout"_s, u"--to"_s, u"b.turnout"_s},
    }));
    QElapsedTimer clock;
    clock.start();

    const auto outcome = program.run(words);

    CAPTURE(words, outcome.err);
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(QByteArray::number(window->processId())));
    CHECK(outcome.err.contains("turnout"));
    CHECK(outcome.err.contains("for reading only"));
    CHECK(clock.elapsed() < 2000);
    window->kill();
    window->waitForFinished();
}

TEST_CASE("while the window has a logbook, commands that only read it read beside", "[held]")
{
    const Program program;
    program.fine(QStringList{u"new"_s, u"a.turnout"_s} + Sample);
    const auto before = program.fine({u"info"_s, u"a.turnout"_s, u"--json"_s}).object();
    CHECK(before.value(u"readOnly"_s) == false);
    CHECK(before.value(u"readOnlyReason"_s).isNull());
    const auto window = program.window(u"a.turnout"_s);

    const auto info = program.fine({u"info"_s, u"a.turnout"_s, u"--json"_s}).object();
    CHECK(info.value(u"readOnly"_s) == true);
    CHECK(info.value(u"readOnlyReason"_s) == u"in-use"_s);
    CHECK(info.value(u"delegates"_s) == before.value(u"delegates"_s));
    CHECK_FALSE(program.fine({u"list"_s, u"a.turnout"_s, u"workshops"_s, u"--json"_s}).array().isEmpty());
    CHECK_FALSE(program.fine({u"history"_s, u"a.turnout"_s, u"--json"_s}).array().isEmpty());
    program.fine({u"stats"_s, u"a.turnout"_s, u"--measure"_s, u"workshops"_s});
    CHECK(window->state() == QProcess::Running);
    window->kill();
    window->waitForFinished();
}

TEST_CASE("a window that was killed holds nothing", "[held]")
{
    const Program program;
    program.fine(QStringList{u"new"_s, u"a.turnout"_s} + Sample);
    const auto window = program.window(u"a.turnout"_s);
    window->kill();
    REQUIRE(window->waitForFinished());
    CHECK(QFile::exists(program.path(u"a.turnout.lock"_s)));

    program.fine({u"undo"_s, u"a.turnout"_s});

    CHECK_FALSE(QFile::exists(program.path(u"a.turnout.lock"_s)));
}

TEST_CASE("a logbook open on another computer is named by it, and read", "[held]")
{
    const Program program;
    program.fine(QStringList{u"new"_s, u"a.turnout"_s} + Sample);
    program.write(u"a.turnout.lock"_s, "4711\nturnout\noffice-laptop\n0123456789abcdef\nsome-boot\n");

    const auto outcome = program.run({u"undo"_s, u"a.turnout"_s});
    CHECK(outcome.exitCode == 3);
    for (const char *part : {"office-laptop", "4711", "a.turnout.lock"})
        CHECK(outcome.err.contains(part));
    const auto info = program.fine({u"info"_s, u"a.turnout"_s, u"--json"_s}).object();
    CHECK(info.value(u"readOnlyReason"_s) == u"in-use"_s);
}

TEST_CASE("in a synchronised folder a logbook is read, and neither made nor changed", "[held]")
{
    const Program program;
    program.fine(QStringList{u"new"_s, u"a.turnout"_s} + Sample);
    REQUIRE(QDir().mkpath(program.path(u"OneDrive"_s)));
    REQUIRE(QFile::rename(program.path(u"a.turnout"_s), program.path(u"OneDrive/a.turnout"_s)));

    const auto made = program.run({u"new"_s, u"OneDrive/b.turnout"_s, u"--no-passphrase"_s});
    CHECK(made.exitCode == 3);
    CHECK(made.err.contains("OneDrive"));
    CHECK(program.run({u"undo"_s, u"OneDrive/a.turnout"_s}).exitCode == 3);
    const auto info = program.fine({u"info"_s, u"OneDrive/a.turnout"_s, u"--json"_s}).object();
    CHECK(info.value(u"readOnlyReason"_s) == u"synchronised"_s);
    CHECK(QDir(program.path(u"OneDrive"_s)).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.turnout"_s});
}
