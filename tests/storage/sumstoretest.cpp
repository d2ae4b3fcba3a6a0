// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reports/sumstore.h"

#include "tests/storage/reportfixture.h"
#include "tests/storage/statementwatch.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

ReportQuery by(Grouping grouping)
{
    return {.by = grouping, .from = {}, .to = {}};
}

struct Sum {
    int attended = 0;
    int forms = 0;
    int rated = 0;
    int goodOrExcellent = 0;

    bool operator==(const Sum &) const = default;
};

Sum sumOf(const WorkshopsBehind &behind)
{
    Sum sum{0, behind.loose.forms, behind.loose.rated, behind.loose.goodOrExcellent};
    for (const WorkshopBehind &row : behind.workshops) {
        sum.attended += row.attended;
        sum.forms += row.forms;
        sum.rated += row.rated;
        sum.goodOrExcellent += row.goodOrExcellent;
    }
    return sum;
}

template <class Count>
Count groupOf(const Counts<Count> &counts, const QString &label)
{
    for (const Count &count : counts.groups) {
        if (count.group == label)
            return count;
    }
    return {};
}

} // namespace

TEST_CASE("each workshop is summed by itself, by start", "[sums]")
{
    const ReportLogbook logbook;
    const WorkshopSums sums = logbook.stores.sums.sums(by(Grouping::None));
    REQUIRE(sums.workshops.size() == 8);
    const WorkshopSum &march = sums.workshops[2];
    CHECK(march.day == QDate(2026, 3, 31));
    CHECK(march.region == name(UkRegion::Wales));
    CHECK(march.people.size() == 2);
    CHECK(march.attended() == 5);
    CHECK(march.unnamed() == 3);
    CHECK(march.forms == 3);
    CHECK(march.rated == 2);
    CHECK(march.goodOrExcellent == 1);
    CHECK(sums.workshops[0].cancelledBy == CancelledBy::Us);
    CHECK(sums.workshops[0].attended() == 0);
    CHECK(sums.workshops[7].region == name(UkRegion::SouthWest)); // its own before its venue's
    CHECK(sums.loose == QList<LooseForms>{{{}, 1, 1, 0}, {QDate(2026, 1, 15), 1, 1, 1}});
}

TEST_CASE("a sum keeps to the days, type and region asked for", "[sums]")
{
    const ReportLogbook logbook;
    const SumStore &store = logbook.stores.sums;
    const ReportQuery april{.by = Grouping::None, .from = QDate(2026, 4, 1), .to = QDate(2026, 4, 30)};
    CHECK(store.sums(april).workshops.size() == 2);
    CHECK(store.sums(april).loose.isEmpty());
    const ReportQuery type{.by = Grouping::None, .from = {}, .to = {}, .type = WorkshopTypeId(1)};
    CHECK(store.sums(type).workshops.size() == 4);
    CHECK(store.sums(type).loose.isEmpty());
    const ReportQuery wales{.by = Grouping::None, .from = {}, .to = {}, .region = idOf(UkRegion::Wales)};
    CHECK(store.sums(wales).workshops.size() == 4);
}

TEST_CASE("people by sector are those of reach", "[sums]")
{
    const ReportLogbook logbook;
    for (const ReportQuery &query :
         {by(Grouping::Sector), ReportQuery{.by = Grouping::Sector, .from = QDate(2026, 4, 1), .to = {}}}) {
        const auto reach = logbook.stores.reports.reach(query);
        const auto people = logbook.stores.sums.peopleBySector(query);
        REQUIRE(people.size() == reach.groups.size());
        for (qsizetype i = 0; i < people.size(); ++i) {
            CHECK(people[i].group == reach.groups[i].group);
            CHECK(people[i].people == reach.groups[i].people);
        }
    }
}

TEST_CASE("the workshops behind a figure add up to it, whatever it is grouped by", "[sums]")
{
    const ReportLogbook logbook;
    for (const auto &grouping : words<Grouping>) {
        const ReportQuery query = by(grouping.value);
        const auto ratings = logbook.stores.reports.ratings(query);
        const auto replies = logbook.stores.reports.replies(query);
        const auto reach = logbook.stores.reports.reach(query);
        for (const ReplyCount &group : replies.groups) {
            CAPTURE(grouping.text, group.group);
            const Sum sum = sumOf(logbook.stores.sums.behind(query, group.group));
            CHECK(sum.attended == groupOf(reach, group.group).attendances);
            CHECK(sum.forms == group.responses);
            CHECK(sum.rated == groupOf(ratings, group.group).rated);
            CHECK(sum.goodOrExcellent == groupOf(ratings, group.group).goodOrExcellent);
        }
    }
}

TEST_CASE("a row behind a figure says when, what, where and by whom", "[sums]")
{
    const ReportLogbook logbook;
    const auto behind = logbook.stores.sums.behind(by(Grouping::Region), name(UkRegion::Wales));
    REQUIRE(behind.workshops.size() == 1); // those cancelled and the draft count for nothing
    const WorkshopBehind &row = behind.workshops.first();
    CHECK(row.start.toIso() == u"2026-03-31T14:00"_s);
    CHECK(row.type == u"Awareness session"_s);
    CHECK(row.place == u"Cardiff"_s);
    CHECK(row.trainers == u"Sam, Lee"_s);
    CHECK(behind.loose == LooseForms());
}

TEST_CASE("the newest workshop behind a figure comes first", "[sums]")
{
    const ReportLogbook logbook;
    const auto behind = logbook.stores.sums.behind(by(Grouping::Trainer), u"Sam"_s);
    REQUIRE(behind.workshops.size() == 2); // the planned one has reached nobody yet
    CHECK(behind.workshops[0].start.toIso() == u"2026-04-01T09:30"_s);
    CHECK(behind.workshops[1].start.toIso() == u"2026-03-31T14:00"_s);
}

TEST_CASE("behind a group of people stand the forms they gave their names on, whether they were marked or not",
          "[sums]")
{
    ReportLogbook logbook;
    const auto fay = logbook.person(u"Fay Fire"_s); // of no sector
    const auto school = logbook.organisation(u"Fire school"_s, SectorId(6));
    const auto eve = logbook.add(ADelegate{.name = u"Eve East"_s, .organisation = school});
    const auto planned = logbook.add(AWorkshop{.on = u"2026-05-20T10:00"_s, .status = WorkshopStatus::Planned});
    logbook.add(AForm{.workshop = planned, .overall = 2, .delegate = eve});
    logbook.add(AForm{.workshop = planned, .overall = 4, .delegate = fay});
    logbook.add(AForm{.overall = 3, .delegate = eve});
    const QString sector = valueOf(logbook.db, u"SELECT name FROM sector WHERE id = 6"_s);
    const auto behind = logbook.stores.sums.behind(by(Grouping::Sector), sector);
    REQUIRE(behind.workshops.size() == 1);
    CHECK(behind.workshops[0].attended == 0);
    CHECK(behind.workshops[0].forms == 1);
    CHECK(behind.workshops[0].rated == 1);
    CHECK(behind.workshops[0].goodOrExcellent == 0);
    CHECK(behind.loose == LooseForms{{}, 1, 1, 1});
}

TEST_CASE("the rows behind a figure take as many statements, however many workshops", "[sums]")
{
    StatementWatch watch;
    StoreFixture logbook;
    const auto statements = [&](int workshops) {
        for (int i = 0; i < workshops; ++i)
            logbook.add(AWorkshop{});
        const auto before = watch.heard().size();
        logbook.stores.sums.behind(by(Grouping::None), {});
        return watch.heard().size() - before;
    };
    const auto few = statements(1);
    CHECK(statements(20) == few);
}

TEST_CASE("behind a group of people stand their workshops, with how many of them came", "[sums]")
{
    const ReportLogbook logbook;
    const auto behind = logbook.stores.sums.behind(by(Grouping::Sector), u"Education"_s);
    REQUIRE(behind.workshops.size() == 2);
    CHECK(behind.workshops[0].attended == 1); // Ada; Cal is of the police
    CHECK(behind.workshops[1].attended == 2); // Ada and Ben of five heads
}

TEST_CASE("no figure reads the bookings of other workshops than those asked for", "[sums]")
{
    StatementWatch watch;
    StoreFixture book;
    const auto before = watch.heard().size();
    const ReportQuery query{.by = Grouping::Region, .from = QDate(2026, 5, 1), .to = QDate(2026, 5, 31)};
    book.stores.sums.sums(query);
    book.stores.sums.peopleBySector(query);
    book.stores.sums.behind(query, u"London"_s);
    book.stores.reports.reach(query);
    for (const QString &sql : watch.heard().mid(before)) {
        const QString plan = planOf(book.db, sql);
        INFO(plan.toStdString());
        CHECK_FALSE(plan.contains(u"booking_by_status"_s));
    }
}
