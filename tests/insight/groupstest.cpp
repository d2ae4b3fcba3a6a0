// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/groups.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("every grouping has a heading and a row for what belongs to no group", "[groups]")
{
    QStringList headings;
    for (const auto &entry : words<Grouping>) {
        headings.append(heading(entry.value));
        for (const auto counted : {Counted::Workshops, Counted::People, Counted::Forms})
            CHECK_FALSE(noGroup(entry.value, counted).isEmpty());
    }
    CHECK(headings.removeDuplicates() == 0);
    CHECK(heading(Grouping::FinancialYear) == u"Financial year"_s);
}

TEST_CASE("the row for no group says what is missing", "[groups]")
{
    CHECK(noGroup(Grouping::Region, Counted::People) == u"No region"_s);
    CHECK(noGroup(Grouping::Trainer, Counted::Workshops) == u"No trainer"_s);
    CHECK(noGroup(Grouping::Month, Counted::People) == u"No workshop date"_s);
    CHECK(noGroup(Grouping::Month, Counted::Forms) == u"No date"_s);
    CHECK(noGroup(Grouping::Type, Counted::Forms) == u"No workshop"_s);
    CHECK(noGroup(Grouping::Sector, Counted::People) == u"No sector"_s);
    CHECK(noGroup(Grouping::Sector, Counted::Forms) == u"No name or sector"_s);
}

TEST_CASE("a group keeps its own label", "[groups]")
{
    CHECK(groupLabel(u"Wales"_s, Grouping::Region, Counted::People) == u"Wales"_s);
    CHECK(groupLabel(QString(), Grouping::Region, Counted::People) == u"No region"_s);
}
