// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a logbook moves out of a synchronised folder and can be worked on", "[move]")
{
    const Program program;
    program.write(u"secret"_s, "correct horse\n");
    program.fine({u"new"_s, u"a.turnout"_s, u"--passphrase-file"_s, u"secret"_s, u"--sample"_s, u"small"_s});
    REQUIRE(QDir().mkpath(program.path(u"Dropbox"_s)));
    REQUIRE(QFile::rename(program.path(u"a.turnout"_s), program.path(u"Dropbox/a.turnout"_s)));

    const auto moved = program.fine(
        {u"move"_s, u"Dropbox/a.turnout"_s, u"--to"_s, u"b.turnout"_s, u"--passphrase-file"_s, u"secret"_s});

    CHECK(moved.err.contains("b.turnout"));
    const QStringList left = QDir(program.path(u"Dropbox"_s)).entryList(QDir::Files | QDir::Hidden);
    REQUIRE(left.size() == 1);
    CHECK(left.first().startsWith(u"a moved "_s));
    CHECK(moved.err.contains(left.first().toUtf8()));
    program.fine({u"undo"_s, u"b.turnout"_s, u"--passphrase-file"_s, u"secret"_s});
}

TEST_CASE("a move that cannot be says why and exits with 3", "[move]")
{
    const Program program;
    program.fine({u"new"_s, u"a.turnout"_s, u"--no-passphrase"_s});
    program.write(u"taken.turnout"_s, "mine");
    const auto taken = program.run({u"move"_s, u"a.turnout"_s, u"--to"_s, u"taken.turnout"_s});
    CHECK(taken.exitCode == 3);
    CHECK(taken.err.contains("taken.turnout"));
    CHECK(program.read(u"taken.turnout"_s) == "mine");
    CHECK(program.run({u"move"_s, u"none.turnout"_s, u"--to"_s, u"b.turnout"_s}).exitCode == 3);
    program.fine({u"info"_s, u"a.turnout"_s});
}
