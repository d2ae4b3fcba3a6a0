// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/statementwatch.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Ids = QList<DelegateId>;

const QDate Today(2026, 8, 18);

// Heard from the beginning, for the watch hears only connections opened while it lives.
struct Watched {
    StatementWatch watch;
    StoreFixture book;
    const DelegateListStore &lists = book.stores.delegateLists;
};

struct Crowd : StoreFixture {
    const DelegateListStore &lists = stores.delegateLists;
    Ids everybody;

    // People of a few names, at a few organisations or none, with and without e-mail, some of whom came.
    void fill(int people)
    {
        const OrganisationId employers[] = {organisation(u"Oakhill"_s, SectorId(5), idOf(UkRegion::Wales)),
                                            organisation(u"Northbank"_s, {}, idOf(UkRegion::London)), OrganisationId()};
        const WorkshopId past = add(AWorkshop{.on = u"2025-05-12T10:00"_s});
        const WorkshopId ahead = add(AWorkshop{.on = u"2026-09-12T10:00"_s, .status = WorkshopStatus::Planned});
        for (int i = 0; i < people; ++i) {
            const QString name = *rc::gen::element(u"Ada Okafor"_s, u"Zoë O’Neill"_s, u"Cher"_s, u"Bo de Souza"_s);
            const auto id = add(ADelegate{.name = name,
                                          .organisation = employers[*rc::gen::inRange(0, 3)],
                                          .sector = SectorId(*rc::gen::inRange(0, 3)),
                                          .email = *rc::gen::element(u""_s, u"b@example.org"_s, u"a@example.org"_s)});
            everybody.append(id);
            if (*rc::gen::arbitrary<bool>())
                book(past, id);
            if (*rc::gen::arbitrary<bool>())
                book(ahead, id, BookingStatus::Booked);
        }
        std::sort(everybody.begin(), everybody.end());
    }
};

Ids sorted(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("whatever a list is sorted by, it names everybody once", "[delegatelist][property]")
{
    CHECK(rc::check([] {
        Crowd crowd;
        crowd.fill(*rc::gen::inRange(0, 12));
        for (const auto &entry : words<DelegateColumn>) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                RC_ASSERT(sorted(crowd.lists.inOrder(entry.value, order, Today)) == crowd.everybody);
        }
    }));
}

TEST_CASE("a list sorted by a number has it grow one way and shrink the other, and no-one last",
          "[delegatelist][property]")
{
    CHECK(rc::check([] {
        Crowd crowd;
        crowd.fill(*rc::gen::inRange(0, 12));
        const auto attended = [&](Qt::SortOrder order) {
            QList<int> counts;
            const Ids ids = crowd.lists.inOrder(DelegateColumn::Attended, order, Today);
            for (const ListedDelegate &row : crowd.lists.rows(ids, Today))
                counts.append(row.attended == 0 && order == Qt::AscendingOrder ? 1000 : row.attended);
            return counts;
        };
        const QList<int> up = attended(Qt::AscendingOrder);
        const QList<int> down = attended(Qt::DescendingOrder);
        RC_ASSERT(std::is_sorted(up.begin(), up.end()));
        RC_ASSERT(std::is_sorted(down.rbegin(), down.rend()));
    }));
}

TEST_CASE("a page of rows takes two statements, however many people are on it", "[delegatelist]")
{
    Watched watched;
    Ids ids;
    for (int i = 0; i < 60; ++i)
        ids.append(watched.book.person(u"Ada Okafor"_s));
    const auto before = watched.watch.heard().size();
    CHECK(watched.lists.rows(ids, Today).size() == 60);
    CHECK(watched.watch.heard().size() - before == 2);
}

TEST_CASE("no rows are asked for nobody", "[delegatelist]")
{
    StoreFixture book;
    CHECK(book.stores.delegateLists.rows({}, Today).isEmpty());
    CHECK(book.stores.delegateLists.byName({}).isEmpty());
    CHECK(book.stores.delegateLists.inRegions({}).isEmpty());
    CHECK(book.stores.delegateLists.count() == 0);
}

TEST_CASE("a few people are put in order by name alone", "[delegatelist]")
{
    StoreFixture book;
    const auto zoe = book.person(u"Zoë O’Neill"_s);
    const auto ada = book.person(u"Ada Okafor"_s);
    const auto cher = book.person(u"Cher"_s);
    CHECK(book.stores.delegateLists.byName({zoe, ada, cher}) == Ids{cher, ada, zoe});
    CHECK(book.stores.delegateLists.byName({zoe, ada}) == Ids{ada, zoe});
}

TEST_CASE("a workshop of several days is ahead until its last day is over", "[delegatelist]")
{
    StoreFixture book;
    const auto ada = book.person(u"Ada Okafor"_s);
    const auto workshop = book.add(AWorkshop{.on = u"2026-08-18T08:00"_s, .status = WorkshopStatus::Planned});
    book.book(workshop, ada, BookingStatus::Booked);
    const DelegateListStore &lists = book.stores.delegateLists;
    CHECK(lists.withStatus(BookingStatus::Booked, Today) == Ids{ada});
    CHECK(lists.rows({ada}, Today).first().next.has_value());
    CHECK(lists.withStatus(BookingStatus::Booked, Today.addDays(1)).isEmpty());
    CHECK_FALSE(lists.rows({ada}, Today.addDays(1)).first().next.has_value());
}

TEST_CASE("the longest workshop is ahead until its last day is over, and none that began before is looked at",
          "[delegatelist]")
{
    Watched watched;
    StoreFixture &book = watched.book;
    const auto ada = book.person(u"Ada Okafor"_s), zoe = book.person(u"Zoe Bright"_s);
    Workshop longest{.id = book.ids.next<WorkshopId>(), .number = u"long"_s, .status = WorkshopStatus::Planned};
    longest.start = CivilTime(Today.addDays(-LongestInDays), QTime(9, 0));
    longest.end = CivilTime(Today, QTime(17, 0));
    book.stores.workshops.add(longest);
    book.book(longest.id, zoe, BookingStatus::Booked);
    const auto before = watched.watch.heard().size();
    CHECK(watched.lists.withStatus(BookingStatus::Booked, Today) == Ids{zoe});
    CHECK(watched.lists.inOrder(DelegateColumn::NextBooking, Qt::AscendingOrder, Today) == Ids{zoe, ada});
    CHECK(watched.lists.withStatus(BookingStatus::Booked, Today.addDays(1)).isEmpty());
    int found = 0;
    for (const QString &sql : watched.watch.heard().mid(before)) {
        if (!sql.contains(u"workshop w"_s))
            continue;
        ++found;
        CHECK(planOf(book.db, sql).contains(u"SEARCH w USING INDEX workshop_by_start"_s));
    }
    CHECK(found == 3);
}

TEST_CASE("no filter of people reads every delegate or booking", "[delegatelist]")
{
    Watched watched;
    const auto before = watched.watch.heard().size();
    watched.lists.inRegions({idOf(UkRegion::Wales)});
    watched.lists.inSectors({SectorId(3)});
    watched.lists.withStatus(BookingStatus::Cancelled, Today);
    watched.lists.withStatus(BookingStatus::Booked, Today);
    const QStringList statements = watched.watch.heard().mid(before);
    REQUIRE(statements.size() == 4);
    for (const QString &sql : statements) {
        const QString plan = planOf(watched.book.db, sql);
        INFO(plan.toStdString());
        CHECK_FALSE(plan.contains(u"SCAN delegate"_s));
        CHECK_FALSE(plan.contains(u"SCAN booking"_s));
        CHECK((!sql.contains(u"workshop w"_s) || !plan.contains(u"booking_by_status"_s)));
    }
}

TEST_CASE("nothing typed is an error of the list", "[delegatelist]")
{
    StoreFixture book;
    book.person(u"Ada Okafor"_s);
    const auto typed = GENERATE(u""_s, u"\""_s, u"a\"b"_s, u"NEAR(a b)"_s, u"*"_s, u"given_name:a"_s, u"("_s, u"[1"_s);
    CAPTURE(typed);
    const DelegateListStore &lists = book.stores.delegateLists;
    lists.withWord(typed);
    lists.ofOrganisationsNamed(typed);
    lists.filedUnder(typed);
    lists.withEmail(typed);
    SUCCEED();
}
