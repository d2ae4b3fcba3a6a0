// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/figures.h"

#include "core/logbook/forms.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Two delivered workshops in London and Wales and one cancelled; two people, one of them at both; three forms.
void fill(TestLogbook &book)
{
    const auto organisation = book.add(anOrganisation());
    const auto ada = book.add(aDelegate().at(organisation));
    const auto sam = book.add(aDelegate().named(u"Sam Reid"_s));
    const CivilTime past(QDate(2026, 5, 12), QTime(10, 0));
    const AWorkshop delivered = aWorkshop().starting(past).withStatus(WorkshopStatus::Delivered);
    const auto london = book.add(AWorkshop(delivered).inRegion(idOf(UkRegion::London)).withHeadCount(5));
    const auto wales = book.add(AWorkshop(delivered).inRegion(idOf(UkRegion::Wales)));
    const auto cancelled = book.add(AWorkshop(delivered));
    book.setStatus(london, ada, BookingStatus::Attended);
    book.setStatus(london, sam, BookingStatus::DidNotAttend);
    book.setStatus(wales, ada, BookingStatus::PartAttended);
    book.setStatus(wales, sam, BookingStatus::Attended);
    book.change([&](Edit &edit) {
        workshops::cancel(edit, cancelled, CancelledBy::Venue, {});
        const QuestionId overall = shippedQuestionSet().overall()->id;
        for (const auto &value : {std::optional(4), std::optional(2), std::optional<int>()})
            forms::addResponse(
                edit, {.workshop = london, .questionSet = shippedQuestionSet().id, .answers = {{overall, value, {}}}});
    });
}

const ReportQuery ByRegion{.by = Grouping::Region};

} // namespace

TEST_CASE("figures agree with a logbook made by hand", "[figures]")
{
    TestLogbook book;
    fill(book);
    const QString london = name(UkRegion::London);
    const QString wales = name(UkRegion::Wales);
    const auto ask = [&](auto figure) {
        return book.read([&](const Reader &reader) { return figure(reader, ByRegion); });
    };

    CHECK(book.read([](const Reader &reader) { return figures::totals(reader); }) ==
          LogbookTotals{3, 2, 4, 3, 3, 0, 1});

    const auto ratings = ask(figures::ratings);
    CHECK(ratings.total == RatingCount{{}, 2, 1});
    CHECK(ratings.groups == QList<RatingCount>{{london, 2, 1}});

    const auto replies = ask(figures::replies);
    CHECK(replies.total == ReplyCount{{}, 3, 7});

    const auto reach = ask(figures::reach);
    CHECK(reach.total == ReachCount{{}, 2, 7, 4, 2, 1});
    CHECK(reach.groups == QList<ReachCount>{{london, 1, 5, 4, 1, 1}, {wales, 2, 2, 0, 1, 1}});

    const auto workshops = ask(figures::workshops);
    CHECK(workshops.total == WorkshopCount{{}, 2, 3, 1, 0, 1, 0});
}

TEST_CASE("figures keep to the days asked for", "[figures]")
{
    TestLogbook book;
    fill(book);
    const auto delivered = [&](QDate from, QDate to) {
        return book.read(
            [&](const Reader &reader) { return figures::workshops(reader, {.from = from, .to = to}).total.delivered; });
    };
    const QDate day(2026, 5, 12);
    CHECK(delivered(day, day) == 2);
    CHECK(delivered(day.addDays(1), {}) == 0);
    CHECK(delivered({}, day.addDays(-1)) == 0);
}

TEST_CASE("an empty logbook has figures of nought", "[figures]")
{
    TestLogbook book;
    CHECK(book.read([](const Reader &reader) { return figures::totals(reader); }) == LogbookTotals{});
    CHECK(book.read([](const Reader &reader) { return figures::reach(reader, ByRegion); }) == Counts<ReachCount>{});
}
