// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/statementwatch.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the schedule is read by the day, never through all workshops", "[schedule]")
{
    StatementWatch watch;
    StoreFixture logbook;
    const QDate from(2026, 5, 1), to(2026, 5, 31);
    const auto before = watch.heard().size();
    logbook.stores.schedule.between(from, to, {});
    logbook.stores.workshops.engagementsBetween(from, to);
    logbook.stores.workshops.limitsBetween(from, to);
    const QStringList statements = watch.heard().mid(before);
    REQUIRE(statements.size() == 5);
    for (const QString &sql : statements) {
        const QString plan = planOf(logbook.db, sql);
        INFO(plan.toStdString());
        CHECK(plan.contains(u"SEARCH w USING INDEX workshop_by_start (starts_at>? AND starts_at<?)"_s));
        CHECK_FALSE(plan.contains(u"SCAN w "_s));
        CHECK_FALSE(plan.contains(u"SCAN b "_s));
        CHECK_FALSE(plan.contains(u"booking_by_status"_s)); // would read those of every workshop for each
    }
}

TEST_CASE("a workshop without a type or a venue is in the schedule too", "[schedule]")
{
    StoreFixture logbook;
    const auto id = logbook.add(AWorkshop{.on = u"2026-05-12T10:00"_s});
    const auto items = logbook.stores.schedule.between(QDate(2026, 5, 12), QDate(2026, 5, 12), {});
    REQUIRE(items.size() == 1);
    CHECK(items[0].id == id);
    CHECK(items[0].letter.isEmpty());
    CHECK(items[0].venue.isEmpty());
    CHECK(items[0].region.isNull());
}

TEST_CASE("a region's workshops include those of the areas below it", "[schedule]")
{
    StoreFixture logbook;
    logbook.db.execute(u"INSERT INTO region (id, name, parent, position) VALUES (500, 'Devon', 9, 1);"
                       "INSERT INTO region (id, name, parent, position) VALUES (501, 'Exeter', 500, 1)");
    const auto id = logbook.add(AWorkshop{.on = u"2026-05-12T10:00"_s, .region = RegionId(501)});
    const auto count = [&](RegionId region) {
        return logbook.stores.schedule.between(QDate(2026, 5, 1), QDate(2026, 5, 31), {.region = region}).size();
    };
    CHECK_FALSE(id.isNull());
    CHECK(count(RegionId(9)) == 1);
    CHECK(count(RegionId(500)) == 1);
    CHECK(count(RegionId(501)) == 1);
    CHECK(count(RegionId(8)) == 0);
}
