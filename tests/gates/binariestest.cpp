// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/binaryrules.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("all of core links without widgets, printers and charts", "[binaries]")
{
    const QStringList libraries = neededLibraries(outputOf(u"readelf"_s, {u"-d"_s, coreClosureProgram()}));

    CHECK(libraries.filter(u"libQt6Core.so"_s).size() == 1); // readelf was understood
    CHECK(librariesForbiddenInCore(libraries) == QStringList());
}

TEST_CASE("no program of ours exports a symbol of SQLite", "[binaries]")
{
    const auto program = GENERATE(turnoutProgram(), coreClosureProgram());
    CAPTURE(program);

    CHECK(sqliteSymbols(outputOf(u"nm"_s, {u"-D"_s, u"--defined-only"_s, program})) == QStringList());
    CHECK(sqliteSymbols(outputOf(u"nm"_s, {program})).size() > 100); // it has them, and nm was understood
}

TEST_CASE("a library that core must not need is found", "[binaries]")
{
    const auto readelf = u"\nDynamic section at offset 0x2d78 contains 30 entries:\n  Tag        Type  Name/Value\n"
                         " 0x0000000000000001 (NEEDED)             Shared library: [libQt6Widgets.so.6]\n"
                         " 0x0000000000000001 (NEEDED)             Shared library: [libQt6Core.so.6]\n"
                         " 0x0000000000000001 (NEEDED)             Shared library: [libQt6Charts.so.6]\n"
                         " 0x000000000000001d (RUNPATH)            Library runpath: [/opt/libQt6Widgets.so]\n"_s;
    const QStringList libraries = neededLibraries(readelf);

    CHECK(libraries == QStringList{u"libQt6Widgets.so.6"_s, u"libQt6Core.so.6"_s, u"libQt6Charts.so.6"_s});
    CHECK(librariesForbiddenInCore(libraries) == QStringList{u"libQt6Widgets.so.6"_s, u"libQt6Charts.so.6"_s});
    CHECK(librariesForbiddenInCore({u"libQt6PrintSupport.so.6"_s}).size() == 1);
}

TEST_CASE("an exported symbol of SQLite is found", "[binaries]")
{
    const auto nm = u"0000000000001139 T main\n00000000000a1139 T sqlite3_open_v2\n0000000000004010 B environ\n"_s;
    CHECK(sqliteSymbols(nm) == QStringList{u"sqlite3_open_v2"_s});
}

TEST_CASE("a tool that fails is not taken for one that finds nothing", "[binaries]")
{
    CHECK_THROWS(outputOf(u"nm"_s, {u"/no/such/file"_s}));
    CHECK_THROWS(outputOf(u"no-such-tool"_s, {}));
}
