// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/reportfixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const WorkshopTypeId Awareness(1), HalfDay(2), PrisonDay(3);

ReportQuery ofType(WorkshopTypeId type, Grouping by = Grouping::None)
{
    return {.by = by, .from = {}, .to = {}, .type = type};
}

ReportQuery in(UkRegion region, Grouping by = Grouping::None)
{
    return {.by = by, .from = {}, .to = {}, .region = idOf(region)};
}

} // namespace

TEST_CASE("every figure keeps to the type asked for", "[reports][filter]")
{
    const ReportLogbook logbook;
    const ReportStore &reports = logbook.stores.reports;
    CHECK(shown(reports.ratings(ofType(Awareness))) == u" || 3 2"_s);
    CHECK(shown(reports.replies(ofType(Awareness))) == u" || 4 7"_s);
    CHECK(shown(reports.reach(ofType(Awareness))) == u" || 3 7 3 2 2"_s);
    CHECK(shown(reports.workshops(ofType(Awareness))) == u" || 2 4 2 1 0 1"_s);
    CHECK(shown(reports.reach(ofType(HalfDay))) == u" || 1 4 3 1 0"_s);
    CHECK(shown(reports.workshops(ofType(PrisonDay))) == u" || 0 1 1 0 1 0"_s);
}

TEST_CASE("every figure keeps to the region asked for, the workshop's own before its venue's", "[reports][filter]")
{
    const ReportLogbook logbook;
    const ReportStore &reports = logbook.stores.reports;
    CHECK(shown(reports.ratings(in(UkRegion::Wales))) == u" || 2 1"_s);
    CHECK(shown(reports.replies(in(UkRegion::Wales))) == u" || 3 5"_s);
    CHECK(shown(reports.reach(in(UkRegion::London))) == u" || 2 2 0 1 2"_s);
    CHECK(shown(reports.workshops(in(UkRegion::Wales))) == u" || 1 3 2 1 0 1"_s);
    CHECK(shown(reports.workshops(in(UkRegion::SouthWest))) == u" || 0 1 0 0 0 0"_s);
}

TEST_CASE("groupings by people keep to a filter too", "[reports][filter]")
{
    const ReportLogbook logbook;
    const ReportStore &reports = logbook.stores.reports;
    CHECK(shown(reports.reach(in(UkRegion::Wales, Grouping::Sector))) == u"Education 2 2 0 1 1 || 2 5 3 1 1"_s);
    CHECK(shown(reports.workshops(in(UkRegion::London, Grouping::Sector))) ==
          u"Education 1 1 0 0 0 0 | Police 1 2 1 0 1 0 || 1 2 1 0 1 0"_s);
    CHECK(shown(reports.ratings(ofType(Awareness, Grouping::Sector))) ==
          u"Education 1 1 | Police 1 1 | – 1 0 || 3 2"_s);
}

TEST_CASE("a form of no workshop counts without a filter, and under none", "[reports][filter]")
{
    StoreFixture logbook;
    logbook.add(AForm{.overall = 4, .receivedOn = u"2026-01-15"_s});
    const ReportStore &reports = logbook.stores.reports;
    CHECK(reports.ratings({}).total.rated == 1);
    CHECK(reports.ratings(ofType(Awareness)).total.rated == 0);
    CHECK(reports.replies(in(UkRegion::Wales)).total.responses == 0);
}

TEST_CASE("a region takes in the areas below it, and theirs", "[reports][filter]")
{
    StoreFixture logbook;
    const RegionId county(901), town(902);
    logbook.db.statement(u"INSERT INTO region (id, name, parent, position) VALUES (?1, 'Kent', ?2, 1)")
        .run(county, idOf(UkRegion::SouthEast));
    logbook.db.statement(u"INSERT INTO region (id, name, parent, position) VALUES (?1, 'Dover', ?2, 1)")
        .run(town, county);
    logbook.add(AWorkshop{.region = idOf(UkRegion::SouthEast)});
    logbook.add(AWorkshop{.region = county});
    logbook.add(AWorkshop{.region = town});
    logbook.add(AWorkshop{.region = idOf(UkRegion::London)});
    const auto delivered = [&](RegionId region) {
        return logbook.stores.reports.workshops({.by = Grouping::None, .from = {}, .to = {}, .region = region})
            .total.delivered;
    };
    CHECK(delivered(idOf(UkRegion::SouthEast)) == 3);
    CHECK(delivered(county) == 2);
    CHECK(delivered(town) == 1);
}
