// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/reportfixture.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

namespace {

ReportQuery by(Grouping grouping)
{
    return {.by = grouping, .from = {}, .to = {}};
}

// A random logbook; every workshop has at most one region, type and time, so those groupings part them.
void fill(StoreFixture &logbook)
{
    QList<DelegateId> people;
    for (int person = 0; person < 4; ++person)
        people.append(logbook.add(ADelegate{.sector = SectorId(*rc::gen::inRange(0, 3))}));
    const auto anyDay = [] { return QDate(2025, 1, 1).addDays(*rc::gen::inRange(0, 700)); };
    const int workshops = *rc::gen::inRange(0, 8);
    for (int i = 0; i < workshops; ++i) {
        const auto workshop = logbook.add(
            AWorkshop{.on = CivilTime(anyDay(), QTime(*rc::gen::inRange(0, 24), 30)).toIso(),
                      .status = words<WorkshopStatus>[*rc::gen::inRange<size_t>(0, 5)].value,
                      .region = RegionId(*rc::gen::inRange(0, 3)),
                      .type = WorkshopTypeId(*rc::gen::inRange(0, 3)),
                      .headCount = *rc::gen::element(std::optional<int>(), std::optional(0), std::optional(3))});
        for (const DelegateId person : people) {
            if (*rc::gen::arbitrary<bool>())
                logbook.book(workshop, person, words<BookingStatus>[*rc::gen::inRange<size_t>(0, 7)].value);
        }
        if (*rc::gen::arbitrary<bool>())
            logbook.add(AForm{.workshop = workshop, .overall = *rc::gen::inRange(1, 5)});
    }
    const int loose = *rc::gen::inRange(0, 3);
    for (int i = 0; i < loose; ++i)
        logbook.add(
            AForm{.overall = *rc::gen::inRange(1, 5), .receivedOn = isoDate(anyDay()), .delegate = people.first()});
}

} // namespace

TEST_CASE("a workshop that was cancelled by nobody known counts as cancelled alone", "[reports]")
{
    StoreFixture logbook;
    logbook.add(AWorkshop{.status = WorkshopStatus::Cancelled});
    CHECK(shown(logbook.stores.reports.workshops(by(Grouping::None))) == u" || 0 1 1 0 0 0"_s);
}

TEST_CASE("a head count below the names does not take them away", "[reports]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{.headCount = 1});
    logbook.book(workshop, logbook.person(u"Ada Able"_s));
    logbook.book(workshop, logbook.person(u"Ben Best"_s));
    CHECK(shown(logbook.stores.reports.reach(by(Grouping::None))) == u" || 2 2 0 1 0"_s);
}

TEST_CASE("a head count of nought is a workshop that reached nobody", "[reports]")
{
    StoreFixture logbook;
    logbook.add(AWorkshop{.region = idOf(UkRegion::Wales), .headCount = 0});
    CHECK(shown(logbook.stores.reports.reach(by(Grouping::Region))) == u" || 0 0 0 0 0"_s);
}

TEST_CASE("groups with one name are one group, and nobody in it is lost or counted twice", "[reports]")
{
    StoreFixture logbook;
    const auto ada = logbook.person(u"Ada Able"_s), ben = logbook.person(u"Ben Best"_s);
    const auto one = logbook.trainer(u"Sam Reid"_s), other = logbook.trainer(u"Sam Reid"_s);
    for (const auto trainer : {one, other}) {
        const auto workshop = logbook.add(AWorkshop{.type = logbook.type(u"Talk"_s)});
        logbook.stores.workshops.setTrainers(workshop, {{trainer, TrainerRole::Lead}});
        logbook.book(workshop, ada);
        logbook.add(AForm{.workshop = workshop, .overall = 4});
        if (trainer == other)
            logbook.book(workshop, ben);
    }
    const ReportStore &reports = logbook.stores.reports;
    CHECK(shown(reports.reach(by(Grouping::Trainer))) == u"Sam Reid 2 3 0 2 0 || 2 3 0 2 0"_s);
    CHECK(shown(reports.reach(by(Grouping::Type))) == u"Talk 2 3 0 2 0 || 2 3 0 2 0"_s);
    CHECK(shown(reports.ratings(by(Grouping::Trainer))) == u"Sam Reid 2 2 || 2 2"_s);
    CHECK(shown(reports.replies(by(Grouping::Type))) == u"Talk 2 3 || 2 3"_s);
    CHECK(shown(reports.workshops(by(Grouping::Trainer))) == u"Sam Reid 2 2 0 0 0 0 || 2 2 0 0 0 0"_s);
}

TEST_CASE("a form in a month without a workshop stands in its place in time", "[reports]")
{
    StoreFixture logbook;
    logbook.add(AWorkshop{.on = u"2026-05-12T10:00"_s, .headCount = 3});
    for (const QString &day : {u"2026-06-01"_s, u"2026-04-01"_s, u""_s})
        logbook.add(AForm{.overall = 4, .receivedOn = day});
    CHECK(shown(logbook.stores.reports.replies(by(Grouping::Month))) ==
          u"2026-04 1 0 | 2026-05 0 3 | 2026-06 1 0 | – 1 0 || 3 3"_s);
}

TEST_CASE("a sector that only sent a form stands in its own place", "[reports]")
{
    StoreFixture logbook;
    const auto housing = logbook.add(ADelegate{.sector = SectorId(9)}),
               care = logbook.add(ADelegate{.sector = SectorId(1)});
    logbook.book(logbook.add(AWorkshop{.headCount = 2}), housing);
    logbook.add(AForm{.overall = 4, .delegate = care});
    CHECK(shown(logbook.stores.reports.replies(by(Grouping::Sector))) ==
          u"Social care 1 0 | Housing 0 1 | – 0 1 || 1 2"_s);
}

TEST_CASE("a form of a question set without an overall question has no rating", "[reports]")
{
    StoreFixture logbook;
    logbook.stores.feedback.addQuestionSet(
        {QuestionSetId(20), u"Short"_s, 1, {{QuestionId(30), u"a"_s, {}, QuestionKind::Rating, false, {}}}});
    logbook.stores.feedback.addResponse({ResponseId(1), {}, {}, QuestionSetId(20), {}, {}, {{QuestionId(30), 4, {}}}});
    CHECK(logbook.stores.reports.ratings(by(Grouping::None)).total.rated == 0);
    CHECK(logbook.stores.reports.replies(by(Grouping::None)).total.responses == 1);
}

TEST_CASE("forms of different question sets count by the overall question of each", "[reports]")
{
    StoreFixture logbook;
    logbook.stores.feedback.addQuestionSet(
        {QuestionSetId(20), u"Other"_s, 1, {{QuestionId(30), u"all"_s, {}, QuestionKind::Rating, true, {}}}});
    logbook.stores.feedback.addResponse({ResponseId(1), {}, {}, QuestionSetId(20), {}, {}, {{QuestionId(30), 2, {}}}});
    logbook.add(AForm{.overall = 3});
    CHECK(shown(logbook.stores.reports.ratings(by(Grouping::None))) == u" || 2 1"_s);
}

TEST_CASE("groups that part the workshops add up to the totals", "[reports][property]")
{
    CHECK(rc::check([] {
        StoreFixture logbook;
        fill(logbook);
        const ReportStore &reports = logbook.stores.reports;
        for (const Grouping grouping :
             {Grouping::Region, Grouping::Type, Grouping::Month, Grouping::Year, Grouping::FinancialYear}) {
            RatingCount ratings;
            for (const RatingCount &each : reports.ratings(by(grouping)).groups) {
                ratings.rated += each.rated;
                ratings.goodOrExcellent += each.goodOrExcellent;
            }
            RC_ASSERT(ratings == reports.ratings(by(grouping)).total);
            ReplyCount replies;
            for (const ReplyCount &each : reports.replies(by(grouping)).groups) {
                replies.responses += each.responses;
                replies.attended += each.attended;
            }
            RC_ASSERT(replies == reports.replies(by(grouping)).total);
            ReachCount reach;
            for (const ReachCount &each : reports.reach(by(grouping)).groups) {
                reach.people += each.people;
                reach.attendances += each.attendances;
                reach.unnamed += each.unnamed;
                reach.workshops += each.workshops;
            }
            const ReachCount total = reports.reach(by(grouping)).total;
            RC_ASSERT(reach.people >= total.people); // seen in two groups, once in the total
            RC_ASSERT(reach.attendances == total.attendances);
            RC_ASSERT(reach.unnamed == total.unnamed);
            RC_ASSERT(reach.workshops == total.workshops);
            int planned = 0;
            for (const WorkshopCount &each : reports.workshops(by(grouping)).groups)
                planned += each.planned;
            RC_ASSERT(planned == reports.workshops(by(grouping)).total.planned);
        }
    }));
}

TEST_CASE("groups by person hold every attendance and every form", "[reports][property]")
{
    CHECK(rc::check([] {
        StoreFixture logbook;
        fill(logbook);
        for (const Grouping grouping : {Grouping::Sector, Grouping::Workplace}) {
            const auto replies = logbook.stores.reports.replies(by(grouping));
            ReplyCount sum;
            for (const ReplyCount &each : replies.groups) {
                sum.responses += each.responses;
                sum.attended += each.attended;
            }
            RC_ASSERT(sum == replies.total);
        }
    }));
}
