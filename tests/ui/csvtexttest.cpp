// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csvtext.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<QStringList> &rows)
{
    const QByteArray bytes = csvText(rows);
    CHECK(bytes.startsWith("\xEF\xBB\xBF")); // else a spreadsheet takes é for two letters
    return QString::fromUtf8(bytes);
}

} // namespace

TEST_CASE("cells are quoted where they must be, lines end as the format has it", "[csv]")
{
    CHECK(shown({{u"Region"_s, u"People"_s}, {u"Yorkshire, and more"_s, u"12"_s}}) ==
          u"Region,People\r\n\"Yorkshire, and more\",12\r\n"_s);
    CHECK(shown({{u"the \"Hub\""_s, u"two\nlines"_s}}) == u"\"the \"\"Hub\"\"\",\"two\nlines\"\r\n"_s);
    CHECK(shown({}).isEmpty());
}

TEST_CASE("no cell becomes a formula", "[csv]")
{
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s})
        CHECK(shown({{start + u"1"_s}}) == u"'"_s + start + u"1\r\n"_s);
    CHECK(shown({{u"\r1"_s}}) == u"\"'\r1\"\r\n"_s);
    CHECK(shown({{u"a=1"_s}}) == u"a=1\r\n"_s);
}
