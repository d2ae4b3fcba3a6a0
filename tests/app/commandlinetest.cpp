// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const QStringList Commands = {u"new"_s,     u"info"_s, u"list"_s, u"import"_s, u"stats"_s, u"print"_s,
                              u"history"_s, u"undo"_s, u"redo"_s, u"peek"_s,   u"move"_s,  u"passphrase"_s, u"check"_s, u"backup"_s, u"restore"_s};
}

TEST_CASE("the version names the program, Qt, SQLite and SQLCipher", "[cli]")
{
    const auto out = Program().fine({u"--version"_s}).out;
    CHECK(out.contains("Turnout "));
    CHECK(out.contains("Qt 6"));
    CHECK(out.contains("SQLite 3.51.3"));
    CHECK(out.contains("SQLCipher 4.14.0"));
}

TEST_CASE("the help lists every command, and every command tells of itself with examples", "[cli]")
{
    const Program program;
    const auto overview = program.fine({u"--help"_s}).out;
    for (const QString &command : Commands) {
        CAPTURE(command);
        CHECK(overview.contains("\n  " + command.toUtf8() + ' '));
        const auto help = program.fine({command, u"--help"_s}).out;
        CHECK(help.contains("Usage: turnout " + command.toUtf8()));
        CHECK(help.contains("Examples:\n  turnout " + command.toUtf8()));
    }
}

TEST_CASE("wrong usage says what is wrong on standard error and exits with 2", "[cli]")
{
    const Program program;
    const auto [words, part] = GENERATE(table<QStringList, QByteArray>({
        {{u"frobnicate"_s}, "frobnicate"},
        {{u"info"_s}, "LOGBOOK"},
        {{u"info"_s, u"a"_s, u"b"_s}, "b"},
        {{u"info"_s, u"a"_s, u"--colour"_s}, "--colour"},
        {{u"info"_s, u"a"_s, u"--passphrase-file"_s}, "--passphrase-file"},
        {{u"info"_s, u"a"_s, u"--json=yes"_s}, "--json"},
        {{u"info"_s, u"a"_s, u"--passphrase-file"_s, u"p"_s, u"--recovery-key-file"_s, u"k"_s}, "not both"},
        {{u"new"_s, u"a"_s}, "--no-passphrase"},
        {{u"new"_s, u"a"_s, u"--no-passphrase"_s, u"--sample"_s, u"huge"_s}, "small, national, medium, large"},
        {{u"new"_s, u"a"_s, u"--no-passphrase"_s, u"--sample"_s, u"small"_s, u"--today"_s, u"soon"_s}, "--today"},
        {{u"list"_s, u"a"_s, u"prisons"_s}, "workshops, delegates"},
        {{u"stats"_s, u"a"_s}, "satisfaction"},
        {{u"stats"_s, u"a"_s, u"--measure"_s, u"joy"_s}, "joy"},
        {{u"import"_s, u"a.csv"_s, u"--kind"_s, u"workshops"_s}, "--into"},
        {{u"print"_s, u"a"_s, u"badges"_s}, "badges"},
        {{u"undo"_s, u"a"_s, u"--steps"_s, u"0"_s}, "--steps"},
        {{u"move"_s, u"a"_s}, "--to"},
        {{u"backup"_s, u"a"_s}, "DIRECTORY"},
        {{u"restore"_s, u"a"_s}, "--to"},
    }));
    const auto outcome = program.run(words);
    CAPTURE(words, outcome.err);
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(part));
}

TEST_CASE("the map of the man page can be used as it stands", "[cli]")
{
    QFile page(QStringLiteral(TURNOUT_MAN_PAGE));
    REQUIRE(page.open(QIODevice::ReadOnly));
    QByteArray map = page.readAll();
    map = map.mid(map.indexOf("{\n  \"columns\""));
    map.truncate(map.indexOf("\n}") + 2);

    const Program program;
    program.write(u"map.json"_s, map);
    program.fine({u"new"_s, u"a.turnout"_s, u"--no-passphrase"_s});
    program.write(u"workshops.csv"_s, "number,start\n7,2026-05-04\n");
    program.write(u"people.csv"_s, "Course no,Full name,E-mail address,Came?\n7,Ada Okafor,ada@example.org,Y\n");
    program.fine({u"import"_s, u"workshops.csv"_s, u"--into"_s, u"a.turnout"_s, u"--kind"_s, u"workshops"_s});
    program.fine({u"import"_s, u"people.csv"_s, u"--into"_s, u"a.turnout"_s, u"--kind"_s, u"bookings"_s, u"--map"_s,
                  u"map.json"_s});
    CHECK(program.fine({u"info"_s, u"a.turnout"_s, u"--json"_s}).object().value(u"attended"_s) == 1);
}

TEST_CASE("without a display the window says so", "[cli]")
{
    const Program program;
    program.fine({u"new"_s, u"a.turnout"_s, u"--no-passphrase"_s});
    const auto outcome = program.run({u"a.turnout"_s});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.err.contains("display"));
}

TEST_CASE("the man page tells of every command, and of every field of an import", "[cli]")
{
    QFile page(QStringLiteral(TURNOUT_MAN_PAGE));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    for (const QString &command : Commands)
        CHECK(text.contains(command.toUtf8()));
    const auto help = Program().fine({u"import"_s, u"--help"_s}).out;
    for (const QByteArray &line : help.mid(help.indexOf("Fields of")).split('\n')) {
        const QByteArray field = line.startsWith("  ") ? line.mid(2).split(' ').first() : QByteArray();
        CAPTURE(field);
        CHECK((field.isEmpty() || field == "and" || field == "turnout" || field == "differently," ||
               text.contains(field)));
    }
}
