// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;

namespace {
const CivilTime Noon(QDate(2026, 8, 18), QTime(12, 0));
} // namespace

TEST_CASE("attendance is the greater of head count and names, and forms are counted against it", "[worklist]")
{
    StoreFixture logbook;
    const auto named = logbook.add(AWorkshop{.on = u"2026-05-12T10:00"_s, .headCount = 1});
    const auto counted = logbook.add(AWorkshop{.on = u"2026-05-11T10:00"_s, .headCount = 2});
    for (const auto status : {BookingStatus::Attended, BookingStatus::PartAttended, BookingStatus::DidNotAttend})
        logbook.book(named, logbook.person(u"Ada Okafor"_s), status);
    logbook.add(AForm{.workshop = named});
    const WorklistStore &worklist = logbook.stores.worklist;

    CHECK(worklist.row(named)->present == 2);
    CHECK(worklist.row(named)->typed == 1);
    CHECK(worklist.toType({.now = Noon}) == QList<WorkshopId>{counted, named});
    CHECK(worklist.toType({.now = Noon, .from = QDate(2026, 5, 12)}) == QList<WorkshopId>{named});
    CHECK(worklist.toType({.now = CivilTime(QDate(2026, 5, 12), QTime(9, 0))}) == QList<WorkshopId>{counted});
    logbook.add(AForm{.workshop = named});
    CHECK(worklist.toType({.now = Noon}) == QList<WorkshopId>{counted});
}

TEST_CASE("words are looked for as people spell them, and never read as SQL or JSON", "[worklist]")
{
    StoreFixture logbook;
    const auto venue = logbook.venue(u"Ysgol y Tŵr \"Hall\""_s);
    const auto there = logbook.add(AWorkshop{.venue = venue, .headCount = 3, .number = u"W-7"_s});
    logbook.add(AWorkshop{.headCount = 3});
    const WorklistStore &worklist = logbook.stores.worklist;
    const auto found = [&](const QStringList &words) { return worklist.withForms({.now = Noon, .words = words}, 10); };

    CHECK(found({u"twr"_s, u"w-7"_s}) == QList<WorkshopId>{there});
    CHECK(found({u"\"hall\""_s}) == QList<WorkshopId>{there});
    CHECK(found({u"'; DROP TABLE workshop; --"_s}).isEmpty());
    CHECK(found({}).size() == 2);
    const auto slashed = logbook.add(AWorkshop{.headCount = 3, .number = u"WS/12.É"_s});
    for (const QString &typed : {u"WS/12.É"_s, u"ws/1"_s, u"/12"_s}) {
        CHECK(found({typed}) == QList<WorkshopId>{slashed});
        CHECK(worklist.toType({.now = Noon, .words = {typed}}) == QList<WorkshopId>{slashed});
    }
    CHECK(found({u"ws/13"_s}).isEmpty());
    CHECK(worklist.toType({.now = Noon, .words = {u"tŵr"_s}}) == QList<WorkshopId>{there});
}
