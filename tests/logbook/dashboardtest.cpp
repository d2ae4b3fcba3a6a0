// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/dashboard.h"

#include "core/domain/region.h"
#include "core/logbook/figures.h"
#include "core/logbook/forms.h"
#include "core/logbook/sample/sample.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 8, 17); // of TestLogbook

// The employers are not among the dashboard's figures.
QList<ReachCount> withoutEmployers(QList<ReachCount> counts)
{
    for (ReachCount &count : counts)
        count.organisations = 0;
    return counts;
}

void checkAgrees(TestLogbook &book, const DashboardQuery &query)
{
    const auto shown = book.read([&](const Reader &reader) { return figures::dashboard(reader, query); });
    const auto ask = [&](auto figure, Grouping by) {
        return book.read([&](const Reader &reader) { return figure(reader, reportQuery(query, by)); });
    };
    const auto reach = ask(figures::reach, Grouping::Region);
    CHECK(shown.ratings == ask(figures::ratings, Grouping::Region));
    CHECK(shown.reach.groups == withoutEmployers(reach.groups));
    CHECK(shown.reach.total == withoutEmployers({reach.total}).first());
    CHECK(shown.now.ratings == ask(figures::ratings, Grouping::None).total);
    CHECK(shown.now.replies == ask(figures::replies, Grouping::None).total);
    CHECK(shown.now.workshops == ask(figures::workshops, Grouping::None).total);
    CHECK(shown.now.people == reach.total.people);
    const auto sectors = ask(figures::reach, Grouping::Sector).groups;
    REQUIRE(shown.sectors.groups.size() == sectors.size());
    for (qsizetype i = 0; i < sectors.size(); ++i)
        CHECK(std::pair(shown.sectors.groups[i].group, shown.sectors.groups[i].people) ==
              std::pair(sectors[i].group, sectors[i].people));
}

DashboardQuery lastTwelveMonths()
{
    return {Today.addYears(-1).addDays(1), Today};
}

} // namespace

TEST_CASE("the dashboard's figures are those of each figure by itself", "[dashboard]")
{
    TestLogbook book;
    book.change([](Edit &edit) { sample::fill(edit, sample::Size::National, Today); });
    SECTION("of the last 12 months")
    {
        checkAgrees(book, lastTwelveMonths());
    }
    SECTION("of all years")
    {
        checkAgrees(book, {});
    }
    SECTION("of one type and region")
    {
        checkAgrees(book, {.from = {}, .to = Today, .type = WorkshopTypeId(1), .region = idOf(UkRegion::London)});
    }
}

TEST_CASE("forms that do not ask for an overall rating count as forms, with no rating, in every figure", "[dashboard]")
{
    TestLogbook book;
    const auto day = lastTwelveMonths().to;
    const auto held = [&](UkRegion region) {
        return book.add(aWorkshop().starting(CivilTime(day, QTime(8, 0))).inRegion(idOf(region)));
    };
    const auto asked = held(UkRegion::London), notAsked = held(UkRegion::Wales);
    book.change([&](Edit &edit) {
        const auto set = forms::addQuestionSet(
            edit, {.name = u"Short"_s,
                   .questions = {{{}, u"heard"_s, u"Heard?"_s, QuestionKind::ManyChoices, false, {u"Post"_s}}}});
        forms::addResponse(edit, {.workshop = notAsked, .questionSet = set});
        forms::addResponse(edit, {.workshop = asked,
                                  .questionSet = shippedQuestionSet().id,
                                  .answers = {{shippedQuestionSet().overall()->id, 4, {}}}});
    });
    checkAgrees(book, lastTwelveMonths());
    const auto ratings = book.read([](const Reader &reader) {
        return figures::ratings(reader, reportQuery(lastTwelveMonths(), Grouping::Region));
    });
    CHECK(ratings.groups == QList<RatingCount>{{u"London"_s, 1, 1}, {u"Wales"_s, 0, 0}});
    CHECK(ratings.total == RatingCount{{}, 1, 1});
}

TEST_CASE("a period is compared with the same days a year before", "[dashboard]")
{
    TestLogbook book;
    book.change([](Edit &edit) { sample::fill(edit, sample::Size::Small, Today); });
    const DashboardQuery query = lastTwelveMonths();
    const DashboardQuery before{query.from.addYears(-1), query.to.addYears(-1)};
    const auto ask = [&](const DashboardQuery &asked) {
        return book.read([&](const Reader &reader) { return figures::dashboard(reader, asked); });
    };
    CHECK(ask(query).yearBefore == ask(before).now);
    CHECK(ask(query).yearBefore->workshops.delivered > 0);
    // Of a year that is under way only the days that have passed are held against the year before.
    CHECK(ask({QDate(2026, 4, 1), QDate(2027, 3, 31)}).yearBefore == ask({QDate(2025, 4, 1), Today.addYears(-1)}).now);
    CHECK_FALSE(ask({}).yearBefore);
    CHECK_FALSE(ask({query.from.addDays(-1), query.to}).yearBefore); // longer than a year: the two would overlap
}

TEST_CASE("the trend is of 24 months up to the period's last, however short the period", "[dashboard]")
{
    TestLogbook book;
    book.change([](Edit &edit) { sample::fill(edit, sample::Size::Small, Today); });
    const auto ask = [&](const DashboardQuery &asked) {
        return book.read([&](const Reader &reader) { return figures::dashboard(reader, asked); });
    };
    const auto july = ask({QDate(2026, 7, 1), QDate(2026, 7, 31)});
    CHECK(july.lastMonth == QDate(2026, 7, 31));
    const auto months = book.read([](const Reader &reader) {
        return figures::ratings(reader, {.by = Grouping::Month, .from = QDate(2024, 8, 1), .to = QDate(2026, 7, 31)});
    });
    CHECK(july.trend == months.groups);
    REQUIRE(july.lastYear.size() == 12);
    CHECK(july.lastYear.first().month == QDate(2025, 8, 1));
    CHECK(july.lastYear.last().figures == july.now);
    CHECK(ask({QDate(2026, 4, 1), QDate(2027, 3, 31)}).lastMonth == Today); // nothing is known of days to come
}

TEST_CASE("the workshops behind each mark of the dashboard add up to it", "[dashboard]")
{
    TestLogbook book;
    book.change([](Edit &edit) { sample::fill(edit, sample::Size::National, Today); });
    const DashboardQuery query = lastTwelveMonths();
    const auto shown = book.read([&](const Reader &reader) { return figures::dashboard(reader, query); });
    REQUIRE(shown.ratings.groups.size() > 5);
    for (const RatingCount &mark : shown.ratings.groups) {
        const auto behind = book.read([&](const Reader &reader) {
            return figures::workshopsBehind(reader, reportQuery(query, Grouping::Region), mark.group);
        });
        RatingCount sum{mark.group, behind.loose.rated, behind.loose.goodOrExcellent};
        for (const WorkshopBehind &row : behind.workshops) {
            sum.rated += row.rated;
            sum.goodOrExcellent += row.goodOrExcellent;
        }
        CHECK(sum == mark);
    }
}

TEST_CASE("an empty logbook has a dashboard of nought", "[dashboard]")
{
    TestLogbook book;
    const auto shown = book.read([](const Reader &reader) { return figures::dashboard(reader, lastTwelveMonths()); });
    CHECK(shown.now == TileFigures());
    CHECK(shown.yearBefore == TileFigures());
    CHECK(shown.trend.isEmpty());
    CHECK(shown.lastYear.size() == 12);
}
