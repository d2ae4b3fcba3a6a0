// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/financialyear.h"

#include "core/base/error.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a financial year runs from April to March", "[financialyear]")
{
    const FinancialYear year(QDate(2020, 3, 31));

    CHECK(year.start() == QDate(2019, 4, 1));
    CHECK(year.end() == QDate(2020, 3, 31));
    CHECK(year.label() == u"2019–20"_s);
    CHECK(FinancialYear(QDate(2020, 4, 1)) == year.next());
}

TEST_CASE("the label of a financial year has two digits across the century", "[financialyear]")
{
    CHECK(FinancialYear(QDate(1999, 12, 31)).label() == u"1999–00"_s);
    CHECK(FinancialYear(QDate(2008, 4, 1)).label() == u"2008–09"_s);
}

TEST_CASE("a financial year that starts in January is the calendar year", "[financialyear]")
{
    const FinancialYear year(QDate(2019, 12, 31), 1);

    CHECK(year.start() == QDate(2019, 1, 1));
    CHECK(year.end() == QDate(2019, 12, 31));
    CHECK(year.label() == u"2019"_s);
}

TEST_CASE("a financial year may start in another month, and end on a leap day", "[financialyear]")
{
    CHECK(FinancialYear(QDate(2024, 2, 29), 3).end() == QDate(2024, 2, 29));
    CHECK(FinancialYear(QDate(2024, 11, 30), 12).start() == QDate(2023, 12, 1));
}

TEST_CASE("a month or date that is none makes no financial year", "[financialyear]")
{
    const auto month = GENERATE(0, 13, -4);
    CHECK_THROWS_AS(FinancialYear(QDate(2026, 8, 19), month), Error);
    CHECK_THROWS_AS(FinancialYear(QDate()), Error);
}

TEST_CASE("financial years hold their date, follow each other and sort by time", "[financialyear][property]")
{
    CHECK(rc::check([] {
        const QDate date = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 60 * 365));
        const FinancialYear year(date, *rc::gen::inRange(1, 13));
        RC_ASSERT(year.start() <= date);
        RC_ASSERT(date <= year.end());
        RC_ASSERT(year.next().start() == year.end().addDays(1));
        RC_ASSERT(year < year.next());
        RC_ASSERT(year.next().previous() == year);
    }));
}
