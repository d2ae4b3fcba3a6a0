// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/filerules.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const auto Licence =
    u"// SPDX-FileCopyrightText: Turnout contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QStringList pathsOf(const QList<SourceFile> &files)
{
    QStringList paths;
    for (const SourceFile &file : files)
        paths += file.path;
    return paths;
}
} // namespace

TEST_CASE("every source file carries its licence and is not too long", "[files]")
{
    const QList<SourceFile> files = sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u".ci"_s},
                                                {u".cpp"_s, u".h"_s, u".sh"_s, u".ci/run"_s});
    REQUIRE(pathsOf(files).contains(u"packaging/setup.sh"_s));

    QStringList faults;
    for (const SourceFile &file : files)
        faults += fileFaults(file);
    CHECK(faults == QStringList());
}

TEST_CASE("every source file is listed by hand in a CMakeLists.txt", "[files]")
{
    const QList<SourceFile> lists = sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}, {u"CMakeLists.txt"_s});
    const QStringList paths = pathsOf(sourceFiles({u"app"_s, u"core"_s, u"ui"_s}, {u".cpp"_s, u".h"_s})) +
                              pathsOf(sourceFiles({u"tests"_s}, {u".cpp"_s}));

    CHECK(unlistedFiles(paths, lists) == QStringList());
    CHECK(globbingLists(lists) == QStringList());
}

TEST_CASE("a file without its licence lines is found", "[files]")
{
    CHECK(fileFaults({u"a.cpp"_s, Licence + u"int a;\n"_s}) == QStringList());
    CHECK(fileFaults({u"a.sh"_s, u"#!/bin/sh\n"_s + QString(Licence).replace(u"//"_s, u"#"_s)}) == QStringList());

    CHECK(fileFaults({u"a.cpp"_s, u"int a;\n"_s + Licence}).size() == 1);
    CHECK(fileFaults({u"a.cpp"_s, QString(Licence).replace(u"3.0-or-later"_s, u"2.0-only"_s)}).size() == 1);
    CHECK(fileFaults({u"a.cpp"_s, QString()}).size() == 1);
}

TEST_CASE("a file that is too long is found", "[files]")
{
    const QString most = Licence + u"\n"_s.repeated(MostLines - 2);
    CHECK(fileFaults({u"a.cpp"_s, most}) == QStringList());
    CHECK(fileFaults({u"a.cpp"_s, most + u'\n'}) == QStringList{u"a.cpp: 601 lines, and 600 are the most"_s});
}

TEST_CASE("a file that no list names is found", "[files]")
{
    const QList<SourceFile> lists{
        {u"core/domain/CMakeLists.txt"_s, u"target_sources(a PRIVATE\n region.cpp sub/b.h)"_s},
        {u"tests/CMakeLists.txt"_s, u"add_executable(t main.cpp) # other.cpp"_s}};
    const QStringList listed{u"core/domain/region.cpp"_s, u"core/domain/sub/b.h"_s, u"tests/main.cpp"_s};
    const QStringList unlisted{u"core/domain/gion.cpp"_s, u"core/base/region.cpp"_s, u"tests/other.cpp"_s};

    CHECK(unlistedFiles(listed + unlisted, lists) == unlisted);
}

TEST_CASE("a list that globs is found", "[files]")
{
    CHECK(globbingLists({{u"a"_s, u"file(GLOB_RECURSE all *.cpp)"_s}, {u"b"_s, u"# file(GLOB all *.cpp)"_s}}) ==
          QStringList{u"a"_s});
}
