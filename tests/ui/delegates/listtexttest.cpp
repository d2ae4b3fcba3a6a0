// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/listtext.h"

#include "tests/support/catch.h"
#include "tests/support/show.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 8, 18);
const QList<DelegateColumn> Columns = {DelegateColumn::Name, DelegateColumn::Organisation};

QString csv(const QString &family, const QString &organisation)
{
    return QString::fromUtf8(
        commaSeparated({{.name = {{}, family}, .organisation = organisation}}, Columns, Today));
}

} // namespace

TEST_CASE("a list for the clipboard has headings, tabs and one line a person", "[listtext]")
{
    CHECK(tabSeparated({{.name = {u"Ada"_s, u"Okafor"_s}, .organisation = u"North\tbank\n"_s}}, Columns, Today) ==
          u"Name\tOrganisation\nOkafor, Ada\tNorth bank \n"_s);
}

TEST_CASE("cells with commas, quotes or line breaks are quoted in a file", "[listtext]")
{
    CHECK(csv(u"Reid"_s, u"A \"B\", C"_s) == u"Name,Organisation\r\nReid,\"A \"\"B\"\", C\"\r\n"_s);
}

TEST_CASE("a cell that would be a formula is made a text", "[listtext]")
{
    const auto start = GENERATE(u"="_s, u"+"_s, u"-"_s, u"@"_s);
    CHECK(csv(start + u"1"_s, {}) == u"Name,Organisation\r\n'"_s + start + u"1,\r\n"_s);
    CHECK(csv(u"\tx"_s, {}) == u"Name,Organisation\r\n'\tx,\r\n"_s);
}
