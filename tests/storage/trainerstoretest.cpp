// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("trainers come by name, and are found by any spelling of it", "[trainers]")
{
    StoreFixture logbook;
    const Trainer zoe{logbook.ids.next<TrainerId>(), u"Zoë Hart"_s, u"zoe@example.org"_s};
    logbook.stores.trainers.add(zoe);
    const auto sam = logbook.trainer(u"sam Reid"_s);

    const QList<Trainer> all = logbook.stores.trainers.all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == sam);
    CHECK(all[1] == zoe);
    CHECK(logbook.stores.trainers.findByName(u"ZOE HART"_s) == zoe);
    CHECK_FALSE(logbook.stores.trainers.findByName(u"Zoë"_s).has_value());
}

TEST_CASE("absences are those that touch the days, both ends included", "[trainers]")
{
    StoreFixture logbook;
    const auto sam = logbook.trainer(u"Sam Reid"_s);
    const Absence leave{sam, QDate(2026, 8, 10), QDate(2026, 8, 14), u"leave"_s};
    logbook.stores.trainers.addAbsence(1, leave);
    const auto between = [&](int from, int to) {
        return logbook.stores.trainers.absencesBetween(QDate(2026, 8, from), QDate(2026, 8, to));
    };
    CHECK(between(1, 10) == QList<Absence>{leave});
    CHECK(between(14, 30) == QList<Absence>{leave});
    CHECK(between(12, 12) == QList<Absence>{leave});
    CHECK(between(1, 30) == QList<Absence>{leave});
    CHECK(between(1, 9).isEmpty());
    CHECK(between(15, 30).isEmpty());
}

TEST_CASE("an absence cannot end before it begins, nor be of nobody", "[trainers]")
{
    StoreFixture logbook;
    const auto sam = logbook.trainer(u"Sam Reid"_s);
    const auto add = [&](const Absence &absence) { logbook.stores.trainers.addAbsence(1, absence); };
    CHECK(thrownBy([&] { add({sam, QDate(2026, 8, 14), QDate(2026, 8, 13), {}}); }).kind == Error::Conflict);
    CHECK(thrownBy([&] { add({TrainerId(99), QDate(2026, 8, 14), QDate(2026, 8, 14), {}}); }).kind == Error::Conflict);
    CHECK(thrownBy([&] { add({sam, QDate(), QDate(2026, 8, 14), {}}); }).kind == Error::Conflict);
}
