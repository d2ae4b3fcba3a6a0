// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/cpptext.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
QStringList texts(const QString &source)
{
    QStringList list;
    for (const Literal &literal : cppText(source).literals)
        list.append(literal.text);
    return list;
}
} // namespace

TEST_CASE("literals are found in every spelling", "[cpptext]")
{
    CHECK(texts(uR"(f("a", u"b"_s, u8"c", L"d");)"_s) == QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    CHECK(texts(u"f(R\"(say \"so\")\", uR\"x()\" )x\"_s);"_s) == QStringList{u"say \"so\""_s, u")\" "_s});
    CHECK(texts(uR"(f("say \"so\"\n", "\\");)"_s) == QStringList{u"say \"so\" "_s, u"\\"_s});
}

TEST_CASE("neighbours are one literal, whatever space stands between", "[cpptext]")
{
    CHECK(texts(u"f(\"a\"\n  u\"b\"_s /* c */ \"d\" // e\n \"f\", \"g\");"_s) == QStringList{u"abdf"_s, u"g"_s});
    CHECK(texts(u"f(u\"a\"_s + u\"b\"_s)"_s) == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("comments and characters are no literals", "[cpptext]")
{
    CHECK(texts(u"// \"a\"\n/* \"b\" \n */ int n = 1'000 + 0xF'F; char c = '\"', d = u'\\''; // it's"_s) ==
          QStringList());
}

TEST_CASE("a literal knows its line, also after others of many lines", "[cpptext]")
{
    CHECK(cppText(u"/*\n*/ f(R\"(a\nb)\",\n\"c\")"_s).literals == QList<Literal>{{2, u"a\nb"_s}, {4, u"c"_s}});
}

TEST_CASE("code is left without what stands in comments and literals", "[cpptext]")
{
    CHECK(cppText(u"class A : B { // C\n QString s = u\"D {\"_s; };"_s).code ==
          u"class A : B {  \n QString s = \"\"_s; };"_s);
}

TEST_CASE("source that ends too early is read to its end", "[cpptext]")
{
    const auto source = GENERATE(u"\"a"_s, u"'"_s, u"/*"_s, u"R\"(a"_s, u"R\"a"_s, u"\"\\"_s);
    CAPTURE(source);
    CHECK(cppText(source).literals.size() <= 1);
}
