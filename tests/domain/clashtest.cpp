// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clash.h"

#include "core/domain/workingdays.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const TrainerId Sam(1), Lee(2);
const VenueId Hall(1), Prison(2), College(3);
const RoomId RoomOne(1), RoomTwo(2);
const RegionId Wales(10), London(7);
const DelegateId Ada(1), Ben(2);

CivilTime at(int day, int hour, int minute = 0)
{
    return CivilTime(QDate(2026, 9, day), QTime(hour, minute));
}

// An engagement on a working day, of nobody and nowhere.
Engagement from(CivilTime start, CivilTime end, int id = 1)
{
    Engagement made;
    made.workshop = WorkshopId(id);
    made.start = start;
    made.end = end;
    return made;
}

Engagement with(Engagement made, QList<TrainerId> trainers, VenueId venue = {}, RegionId region = {})
{
    made.trainers = std::move(trainers);
    made.venue = venue;
    made.region = region;
    return made;
}

Surroundings beside(const Engagement &other)
{
    Surroundings around;
    around.others = {other};
    return around;
}

QList<ClashKind> kindsOf(const QList<Clash> &clashes)
{
    QList<ClashKind> kinds;
    for (const Clash &clash : clashes)
        kinds.append(clash.kind);
    return kinds;
}

using Kinds = QList<ClashKind>;

} // namespace

TEST_CASE("a workshop alone has no clash", "[clash]")
{
    CHECK(clashesOf(with(from(at(16, 9), at(16, 12)), {Sam}, Hall), {}).isEmpty());
}

TEST_CASE("a trainer cannot be at two workshops at once", "[clash]")
{
    const auto morning = with(from(at(16, 9), at(16, 12)), {Lee, Sam}, Hall);
    const auto overlapping = with(from(at(16, 11, 59), at(16, 14), 2), {Sam}, Hall);

    const auto clashes = clashesOf(morning, beside(overlapping));

    REQUIRE(clashes.size() == 1);
    CHECK(clashes[0] == Clash{.kind = ClashKind::Trainer, .with = WorkshopId(2), .trainer = Sam});
}

TEST_CASE("a trainer who is at two places online at once still clashes", "[clash]")
{
    auto first = with(from(at(16, 9), at(16, 12)), {Sam});
    auto second = with(from(at(16, 10), at(16, 11), 2), {Sam});
    first.online = second.online = true;
    CHECK(kindsOf(clashesOf(first, beside(second))) == Kinds{ClashKind::Trainer});
}

TEST_CASE("workshops that touch at one venue do not clash", "[clash]")
{
    const auto morning = with(from(at(16, 9), at(16, 12)), {Sam}, Hall, Wales);
    const auto afternoon = with(from(at(16, 12), at(16, 15), 2), {Sam}, Hall, Wales);
    CHECK(clashesOf(morning, beside(afternoon)).isEmpty());
    CHECK(clashesOf(afternoon, beside(morning)).isEmpty());
}

TEST_CASE("workshops of other trainers do not clash", "[clash]")
{
    const auto mine = with(from(at(16, 9), at(16, 12)), {Sam}, Hall);
    const auto theirs = with(from(at(16, 9), at(16, 12), 2), {Lee}, Prison);
    CHECK(clashesOf(mine, beside(theirs)).isEmpty());
}

TEST_CASE("a trainer needs an hour between venues of one region", "[clash]")
{
    const auto morning = with(from(at(16, 9), at(16, 12)), {Sam}, Hall, Wales);
    const auto soon = with(from(at(16, 12, 59), at(16, 15), 2), {Sam}, Prison, Wales);

    const auto clashes = clashesOf(morning, beside(soon));

    REQUIRE(clashes.size() == 1);
    CHECK(clashes[0] ==
          Clash{.kind = ClashKind::TrainerTravel, .with = WorkshopId(2), .trainer = Sam, .needed = 60, .found = 59});
    CHECK(clashesOf(morning, beside(with(from(at(16, 13), at(16, 15), 2), {Sam}, Prison, Wales))).isEmpty());
}

TEST_CASE("a trainer needs two hours across regions, or where a region is not known", "[clash]")
{
    const auto morning = with(from(at(16, 9), at(16, 12)), {Sam}, Hall, Wales);
    const auto elsewhere = GENERATE(RegionId(7), RegionId());
    const auto early = with(from(at(16, 13, 59), at(16, 15), 2), {Sam}, Prison, elsewhere);
    const auto late = with(from(at(16, 14), at(16, 15), 2), {Sam}, Prison, elsewhere);
    CHECK(kindsOf(clashesOf(morning, beside(early))) == Kinds{ClashKind::TrainerTravel});
    CHECK(clashesOf(morning, beside(late)).isEmpty());
    CHECK(travelMinutes(with(morning, {}, Hall), with(late, {}, Prison), TravelGap()) == 120); // both unknown
}

TEST_CASE("travel counts backwards in time and over midnight too", "[clash]")
{
    const auto night = with(from(at(16, 20), at(16, 23, 30)), {Sam}, Hall, Wales);
    const auto dawn = with(from(at(17, 0, 30), at(17, 3), 2), {Sam}, Prison, London);
    const auto there = clashesOf(night, beside(dawn));
    const auto back = clashesOf(dawn, beside(night));
    REQUIRE(kindsOf(there) == Kinds{ClashKind::TrainerTravel});
    REQUIRE(kindsOf(back) == Kinds{ClashKind::TrainerTravel});
    CHECK(there[0].found == 60);
    CHECK(back[0].found == 60);
}

TEST_CASE("nobody travels to or from an online workshop, or one without a venue", "[clash]")
{
    const auto morning = with(from(at(16, 9), at(16, 12)), {Sam}, Hall, Wales);
    auto online = with(from(at(16, 12), at(16, 15), 2), {Sam}, Prison, London);
    online.online = true;
    CHECK(clashesOf(morning, beside(online)).isEmpty());
    CHECK(clashesOf(online, beside(morning)).isEmpty());
    CHECK(clashesOf(morning, beside(with(from(at(16, 12), at(16, 15), 2), {Sam}))).isEmpty());
}

TEST_CASE("the time to travel can be set", "[clash]")
{
    const auto morning = with(from(at(16, 9), at(16, 12)), {Sam}, Hall, Wales);
    auto around = beside(with(from(at(16, 12, 20), at(16, 15), 2), {Sam}, Prison, Wales));
    around.travel = {.sameRegion = 20, .otherRegion = 240};
    CHECK(clashesOf(morning, around).isEmpty());
    around.others[0].region = London;
    CHECK(clashesOf(morning, around)[0].needed == 240);
}

TEST_CASE("two trainers of both workshops make two clashes", "[clash]")
{
    const auto mine = with(from(at(16, 9), at(16, 12)), {Sam, Lee}, Hall);
    const auto other = with(from(at(16, 11), at(16, 13), 2), {Lee, Sam}, Hall);
    CHECK(kindsOf(clashesOf(mine, beside(other))) == Kinds{ClashKind::Trainer, ClashKind::Trainer});
}

TEST_CASE("an all-day workshop takes its days from midnight to midnight", "[clash]")
{
    const auto days = with(from(at(16, 0), at(18, 0)), {Sam}, Hall); // the 16th and 17th
    const auto evening = with(from(at(17, 22), at(17, 23), 2), {Sam}, Hall);
    const auto dayAfter = with(from(at(18, 0), at(18, 9), 3), {Sam}, Hall);
    const auto dayBefore = with(from(at(15, 22), at(16, 0), 4), {Sam}, Hall);
    CHECK(kindsOf(clashesOf(days, beside(evening))) == Kinds{ClashKind::Trainer});
    CHECK(clashesOf(days, beside(dayAfter)).isEmpty());
    CHECK(clashesOf(days, beside(dayBefore)).isEmpty());
}

TEST_CASE("a trainer who is away clashes on the first and the last day of the absence", "[clash]")
{
    const auto days = with(from(at(16, 9), at(17, 15)), {Sam}, Hall);
    const auto away = [](int first, int last) {
        Surroundings around;
        around.absences = {{Sam, QDate(2026, 9, first), QDate(2026, 9, last), u"leave"_s}};
        return around;
    };
    const QList<Clash> clash = {{.kind = ClashKind::TrainerAway, .trainer = Sam, .name = u"leave"_s}};
    CHECK(clashesOf(days, away(10, 16)) == clash);
    CHECK(clashesOf(days, away(17, 30)) == clash);
    CHECK(clashesOf(days, away(16, 16)) == clash);
    CHECK(clashesOf(days, away(1, 15)).isEmpty());
    CHECK(clashesOf(days, away(18, 30)).isEmpty());
}

TEST_CASE("the absence of somebody else, and one after an all-day workshop, stand against nothing", "[clash]")
{
    Surroundings around;
    around.absences = {{Lee, QDate(2026, 9, 16), QDate(2026, 9, 16), {}},
                       {Sam, QDate(2026, 9, 17), QDate(2026, 9, 17), {}}};
    CHECK(clashesOf(with(from(at(16, 0), at(17, 0)), {Sam}), around).isEmpty()); // midnight is the 16th's end
}

TEST_CASE("a room holds one workshop at a time", "[clash]")
{
    auto mine = from(at(16, 9), at(16, 12));
    auto other = from(at(16, 11), at(16, 13), 2);
    mine.room = other.room = RoomOne;
    CHECK(clashesOf(mine, beside(other)) == QList<Clash>{{.kind = ClashKind::Room, .with = WorkshopId(2)}});

    other.start = at(16, 12); // touching
    CHECK(clashesOf(mine, beside(other)).isEmpty());
}

TEST_CASE("no room, another room or an online workshop does not clash over rooms", "[clash]")
{
    auto mine = from(at(16, 9), at(16, 12));
    auto other = from(at(16, 9), at(16, 12), 2);
    CHECK(clashesOf(mine, beside(other)).isEmpty());
    mine.room = RoomOne;
    other.room = RoomTwo;
    CHECK(clashesOf(mine, beside(other)).isEmpty());
    other.room = RoomOne;
    other.online = true;
    CHECK(clashesOf(mine, beside(other)).isEmpty());
    CHECK(clashesOf(other, beside(mine)).isEmpty());
}

TEST_CASE("a delegate cannot attend two workshops at once", "[clash]")
{
    auto mine = from(at(16, 9), at(16, 12));
    auto other = from(at(16, 11), at(16, 13), 2);
    mine.delegates = {Ben, Ada};
    other.delegates = {Ada};
    CHECK(clashesOf(mine, beside(other)) ==
          QList<Clash>{{.kind = ClashKind::Delegate, .with = WorkshopId(2), .delegate = Ada}});
    other.start = at(16, 12);
    CHECK(clashesOf(mine, beside(other)).isEmpty());
}

TEST_CASE("the list for a secure venue needs its working days, and bank holidays are none", "[clash]")
{
    const auto workshop = from(at(2, 9), at(2, 12)); // 2 September 2026; Monday 31 August is a holiday in England
    Surroundings around;
    around.gate = GateRules{.leadDays = 5};
    around.today = QDate(2026, 8, 25);
    CHECK(clashesOf(workshop, around).isEmpty());

    around.today = QDate(2026, 8, 26);
    CHECK(clashesOf(workshop, around) == QList<Clash>{{.kind = ClashKind::LeadDays, .needed = 5, .found = 4}});

    around.nation = UkNation::Scotland;
    CHECK(clashesOf(workshop, around).isEmpty());
}

TEST_CASE("lead days no longer count once the list has gone, the day is past or no gate asks", "[clash]")
{
    const auto workshop = from(at(2, 9), at(2, 12));
    Surroundings around;
    around.gate = GateRules{.leadDays = 5};
    around.today = QDate(2026, 9, 2);
    CHECK(clashesOf(workshop, around)[0].found == 0); // today is the workshop's day
    around.listStillToSend = false;
    CHECK(clashesOf(workshop, around).isEmpty());
    around.listStillToSend = true;
    around.today = QDate(2026, 9, 3);
    CHECK(clashesOf(workshop, around).isEmpty());
    around.today = QDate(2026, 9, 2);
    around.gate->leadDays = 0;
    CHECK(clashesOf(workshop, around).isEmpty());
    around.gate.reset();
    CHECK(clashesOf(workshop, around).isEmpty());
}

TEST_CASE("more people than places clash, as many as there are do not", "[clash]")
{
    const auto workshop = from(at(16, 9), at(16, 12));
    Surroundings around;
    around.placesAllowed = 12;
    around.peopleBooked = 12;
    CHECK(clashesOf(workshop, around).isEmpty());
    around.peopleBooked = 13;
    CHECK(clashesOf(workshop, around) == QList<Clash>{{.kind = ClashKind::Capacity, .needed = 13, .found = 12}});
    around.placesAllowed = 0; // not limited
    CHECK(clashesOf(workshop, around).isEmpty());
}

TEST_CASE("a bank holiday within the days is named", "[clash]")
{
    const auto christmas = [](int first, int last) {
        return from(CivilTime(QDate(2026, 12, first), QTime(9, 0)), CivilTime(QDate(2026, 12, last), QTime(12, 0)));
    };
    CHECK(clashesOf(christmas(24, 24), {}).isEmpty());
    CHECK(clashesOf(christmas(24, 25), {}) ==
          QList<Clash>{{.kind = ClashKind::BankHoliday, .name = u"Christmas Day"_s}});
    CHECK(kindsOf(clashesOf(christmas(24, 29), {})) == Kinds{ClashKind::BankHoliday, ClashKind::BankHoliday});
}

TEST_CASE("the bank holidays are those of the venue's nation", "[clash]")
{
    Surroundings around;
    const auto augustMonday =
        from(CivilTime(QDate(2026, 8, 31), QTime(9, 0)), CivilTime(QDate(2026, 8, 31), QTime(12, 0)));
    CHECK(kindsOf(clashesOf(augustMonday, around)) == Kinds{ClashKind::BankHoliday});
    around.nation = UkNation::Scotland;
    CHECK(clashesOf(augustMonday, around).isEmpty());
}

TEST_CASE("an all-day workshop that ends at a holiday's midnight is not on it", "[clash]")
{
    CHECK(clashesOf(from(CivilTime(QDate(2026, 12, 24)), CivilTime(QDate(2026, 12, 25))), {}).isEmpty());
}

TEST_CASE("a workshop whose start is not typed yet is on no bank holiday", "[clash]")
{
    CHECK(clashesOf(from(CivilTime(), at(16, 12)), {}).isEmpty());
}

TEST_CASE("every kind of clash comes out once, in the order of the kinds", "[clash]")
{
    auto mine = with(from(CivilTime(QDate(2026, 8, 31), QTime(9, 0)), CivilTime(QDate(2026, 8, 31), QTime(12, 0))),
                     {Sam}, Hall, Wales);
    mine.room = RoomOne;
    mine.delegates = {Ada};
    auto travelling = with(from(mine.end, mine.end.plusMinutes(60), 2), {Sam}, Prison, Wales);
    auto overlapping = with(from(mine.start, mine.end, 3), {Sam}, College, Wales);
    overlapping.room = RoomOne;
    overlapping.delegates = {Ada};
    Surroundings around;
    around.others = {travelling, overlapping};
    around.absences = {{Sam, QDate(2026, 8, 1), QDate(2026, 8, 31), {}}};
    around.gate = GateRules{.leadDays = 3};
    around.today = QDate(2026, 8, 30);
    around.peopleBooked = 2;
    around.placesAllowed = 1;

    CHECK(kindsOf(clashesOf(mine, around)) == Kinds{ClashKind::Trainer, ClashKind::TrainerTravel,
                                                    ClashKind::TrainerAway, ClashKind::Room, ClashKind::Delegate,
                                                    ClashKind::LeadDays, ClashKind::Capacity, ClashKind::BankHoliday});
}

TEST_CASE("two workshops clash with each other or not at all", "[clash][property]")
{
    CHECK(rc::check([] {
        const auto any = [](int id) {
            const CivilTime start = at(14, 6).plusMinutes(*rc::gen::inRange(0, 48 * 60));
            auto made =
                with(from(start, start.plusMinutes(*rc::gen::inRange(1, 600)), id), {*rc::gen::element(Sam, Lee)},
                     *rc::gen::element(Hall, Prison, VenueId()), *rc::gen::element(Wales, London, RegionId()));
            made.room = *rc::gen::element(RoomOne, RoomTwo, RoomId());
            made.online = *rc::gen::arbitrary<bool>();
            made.delegates = {*rc::gen::element(Ada, Ben)};
            return made;
        };
        const auto first = any(1), second = any(2);
        const auto there = clashesOf(first, beside(second)), back = clashesOf(second, beside(first));
        RC_ASSERT(kindsOf(there) == kindsOf(back));
        RC_ASSERT(first.overlaps(second) == second.overlaps(first));
        for (const Clash &clash : there)
            RC_ASSERT((clash.kind == ClashKind::TrainerTravel) == !first.overlaps(second));
    }));
}
