// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/reportfixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;

namespace {

// What each grouping must give, in the order of the groups.
struct Expected {
    Grouping by;
    QString groups;
};

ReportQuery by(Grouping grouping)
{
    return {.by = grouping, .from = {}, .to = {}};
}

} // namespace

TEST_CASE("the totals of a logbook count what it holds", "[reports]")
{
    const ReportLogbook logbook;
    CHECK(logbook.stores.reports.totals() == LogbookTotals{8, 4, 8, 5, 7, 2, 3});
    CHECK(StoreFixture().stores.reports.totals() == LogbookTotals());
}

TEST_CASE("an empty logbook has no groups and totals of nought", "[reports]")
{
    const StoreFixture logbook;
    for (const auto &grouping : words<Grouping>) {
        CAPTURE(word(grouping.value));
        CHECK(logbook.stores.reports.ratings(by(grouping.value)) == Counts<RatingCount>());
        CHECK(logbook.stores.reports.replies(by(grouping.value)) == Counts<ReplyCount>());
        CHECK(logbook.stores.reports.reach(by(grouping.value)) == Counts<ReachCount>());
        CHECK(logbook.stores.reports.workshops(by(grouping.value)) == Counts<WorkshopCount>());
    }
}

TEST_CASE("ratings are known for every grouping", "[reports]")
{
    // Forms with an overall rating, and how many of them good or excellent.
    const auto expected =
        GENERATE(Expected{Grouping::None, u""_s}, Expected{Grouping::Region, u"London 1 1 | Wales 2 1 | – 3 2"_s},
                 Expected{Grouping::Workplace, u"London 1 1 | Wales 1 1 | – 4 2"_s},
                 Expected{Grouping::Type, u"Awareness session 3 2 | Half-day training 1 1 | – 2 1"_s},
                 Expected{Grouping::Month, u"2026-01 1 1 | 2026-03 2 1 | 2026-04 2 2 | – 1 0"_s},
                 Expected{Grouping::Year, u"2026 5 4 | – 1 0"_s},
                 Expected{Grouping::FinancialYear, u"2025–26 3 2 | 2026–27 2 2 | – 1 0"_s},
                 Expected{Grouping::Sector, u"Education 1 1 | Police 1 1 | – 4 2"_s},
                 Expected{Grouping::Trainer, u"Lee 2 1 | Sam 3 2 | – 3 2"_s});
    CAPTURE(word(expected.by));
    CHECK(shown(ReportLogbook().stores.reports.ratings(by(expected.by))) == expected.groups + u" || 6 4"_s);
}

TEST_CASE("replies are known for every grouping", "[reports]")
{
    // Forms, blank ones too, and attendances.
    const auto expected = GENERATE(Expected{Grouping::None, u""_s},
                                   Expected{Grouping::Region, u"London 1 2 | South West 0 0 | Wales 3 5 | – 3 4"_s},
                                   Expected{Grouping::Workplace, u"London 1 2 | Wales 1 2 | – 5 7"_s},
                                   Expected{Grouping::Type, u"Awareness session 4 7 | Half-day training 1 4 | – 2 0"_s},
                                   Expected{Grouping::Month, u"2026-01 1 0 | 2026-03 3 5 | 2026-04 2 6 "
                                                             "| 2026-07 0 0 | – 1 0"_s},
                                   Expected{Grouping::Year, u"2026 6 11 | – 1 0"_s},
                                   Expected{Grouping::FinancialYear, u"2025–26 4 5 | 2026–27 2 6 | – 1 0"_s},
                                   Expected{Grouping::Sector, u"Education 1 3 | Police 1 1 | – 5 7"_s},
                                   Expected{Grouping::Trainer, u"Lee 3 5 | Sam 4 7 | – 3 4"_s});
    CAPTURE(word(expected.by));
    CHECK(shown(ReportLogbook().stores.reports.replies(by(expected.by))) == expected.groups + u" || 7 11"_s);
}

TEST_CASE("reach is known for every grouping", "[reports]")
{
    // People, attendances, those without a name, workshops, employers. Ada is seen in two regions and once in the
    // total.
    const auto expected =
        GENERATE(Expected{Grouping::None, u""_s},
                 Expected{Grouping::Region, u"London 2 2 0 1 2 | Wales 2 5 3 1 1 | – 1 4 3 1 0"_s},
                 Expected{Grouping::Workplace, u"London 2 2 0 2 2 | Wales 1 2 0 2 1 | – 1 1 0 1 0"_s},
                 Expected{Grouping::Type, u"Awareness session 3 7 3 2 2 | Half-day training 1 4 3 1 0"_s},
                 Expected{Grouping::Month, u"2026-03 2 5 3 1 1 | 2026-04 3 6 3 2 2"_s},
                 Expected{Grouping::Year, u"2026 4 11 6 3 2"_s},
                 Expected{Grouping::FinancialYear, u"2025–26 2 5 3 1 1 | 2026–27 3 6 3 2 2"_s},
                 Expected{Grouping::Sector, u"Education 2 3 0 2 1 | Police 1 1 0 1 1 | – 1 1 0 1 0"_s},
                 Expected{Grouping::Trainer, u"Lee 2 5 3 1 1 | Sam 3 7 3 2 2 | – 1 4 3 1 0"_s});
    CAPTURE(word(expected.by));
    CHECK(shown(ReportLogbook().stores.reports.reach(by(expected.by))) == expected.groups + u" || 4 11 6 3 2"_s);
}

TEST_CASE("workshops are known for every grouping", "[reports]")
{
    // Delivered, every status but draft, cancelled; cancelled by us, the venue, the commissioner.
    const auto expected =
        GENERATE(Expected{Grouping::None, u""_s},
                 Expected{Grouping::Region,
                          u"London 1 2 1 0 1 0 | South West 0 1 0 0 0 0 | Wales 1 3 2 1 0 1 | – 1 1 0 0 0 0"_s},
                 Expected{Grouping::Workplace, u"London 2 4 1 0 1 0 | Wales 2 2 0 0 0 0 | – 2 4 2 1 0 1"_s},
                 Expected{Grouping::Type, u"Awareness session 2 4 2 1 0 1 | Half-day training 1 1 0 0 0 0 | "
                                          "Hidden Sentence prison day 0 1 1 0 1 0 | – 0 1 0 0 0 0"_s},
                 Expected{Grouping::Month, u"2025-05 0 1 1 1 0 0 | 2025-06 0 1 1 0 0 1 | 2026-03 1 1 0 0 0 0 | "
                                           "2026-04 2 2 0 0 0 0 | 2026-06 0 1 1 0 1 0 | 2026-07 0 1 0 0 0 0"_s},
                 Expected{Grouping::Year, u"2025 0 2 2 1 0 1 | 2026 3 5 1 0 1 0"_s},
                 Expected{Grouping::FinancialYear, u"2025–26 1 3 2 1 0 1 | 2026–27 2 4 1 0 1 0"_s},
                 Expected{Grouping::Sector, u"Education 2 3 0 0 0 0 | Police 1 2 1 0 1 0 | – 2 4 2 1 0 1"_s},
                 Expected{Grouping::Trainer, u"Lee 1 2 1 0 1 0 | Sam 2 3 0 0 0 0 | – 1 3 2 1 0 1"_s});
    CAPTURE(word(expected.by));
    CHECK(shown(ReportLogbook().stores.reports.workshops(by(expected.by))) == expected.groups + u" || 3 7 3 1 1 1"_s);
}

TEST_CASE("from and to are whole days, both included, the evening of the last one too", "[reports]")
{
    const ReportLogbook logbook;
    const ReportQuery april{.by = Grouping::Month, .from = QDate(2026, 4, 1), .to = QDate(2026, 4, 30)};
    const ReportStore &reports = logbook.stores.reports;
    CHECK(shown(reports.workshops(april)) == u"2026-04 2 2 0 0 0 0 || 2 2 0 0 0 0"_s);
    CHECK(shown(reports.reach(april)) == u"2026-04 3 6 3 2 2 || 3 6 3 2 2"_s);
    CHECK(shown(reports.replies(april)) == u"2026-04 2 6 || 2 6"_s);
    CHECK(shown(reports.ratings(april)) == u"2026-04 2 2 || 2 2"_s);
}

TEST_CASE("a side that is left open takes all, but a form without a day is in no period", "[reports]")
{
    const ReportLogbook logbook;
    const ReportStore &reports = logbook.stores.reports;
    const ReportQuery toMarch{.by = Grouping::None, .from = {}, .to = QDate(2026, 3, 31)};
    const ReportQuery fromApril{.by = Grouping::None, .from = QDate(2026, 4, 1), .to = {}};
    CHECK(reports.replies(toMarch).total == ReplyCount{{}, 4, 5});
    CHECK(reports.replies(fromApril).total == ReplyCount{{}, 2, 6});
    CHECK(reports.workshops(toMarch).total.planned == 3);
    CHECK(reports.workshops(fromApril).total.planned == 4);
}

TEST_CASE("a form of no workshop goes by the day it was received", "[reports]")
{
    const ReportLogbook logbook;
    const ReportQuery thatDay{.by = Grouping::None, .from = QDate(2026, 1, 15), .to = QDate(2026, 1, 15)};
    const ReportQuery dayAfter{.by = Grouping::None, .from = QDate(2026, 1, 16), .to = QDate(2026, 1, 16)};
    CHECK(logbook.stores.reports.ratings(thatDay).total == RatingCount{{}, 1, 1});
    CHECK(logbook.stores.reports.ratings(dayAfter).total == RatingCount());
}

TEST_CASE("a financial year may start in another month, and in January it is the calendar year", "[reports]")
{
    const ReportLogbook logbook;
    const auto from = [&](int month) {
        return shown(logbook.stores.reports.reach(
            {.by = Grouping::FinancialYear, .from = {}, .to = {}, .financialYearStart = month}));
    };
    CHECK(from(1) == u"2026 4 11 6 3 2 || 4 11 6 3 2"_s);
    CHECK(from(3) == u"2026–27 4 11 6 3 2 || 4 11 6 3 2"_s);
    CHECK(from(12) == u"2025–26 4 11 6 3 2 || 4 11 6 3 2"_s);
}

TEST_CASE("a form counts in the financial year of its workshop, on either side of the first of April", "[reports]")
{
    StoreFixture logbook;
    for (const QString &start : {u"2026-03-31T23:59"_s, u"2026-04-01T00:00"_s})
        logbook.add(
            AForm{.workshop = logbook.add(AWorkshop{.on = start}), .overall = 4, .receivedOn = u"2026-04-15"_s});
    logbook.add(AForm{.overall = 1, .receivedOn = u"2026-03-31"_s});
    CHECK(shown(logbook.stores.reports.ratings(by(Grouping::FinancialYear))) == u"2025–26 2 1 | 2026–27 1 1 || 3 2"_s);
}
