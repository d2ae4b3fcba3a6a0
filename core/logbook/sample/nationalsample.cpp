// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/nationalsample.h"

#include "core/logbook/sample/days.h"
#include "core/logbook/sample/nationalteam.h"
#include "core/logbook/sample/programme.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

using enum UkRegion;
constexpr quint64 Seed = 0x6E617469;

constexpr int YearsBack = 4;
constexpr int MonthsAhead = 3;

// What a region has: how many workshops in all, how far its ratings stand off the others' in the thousand, and how many
// months ago it stopped.
struct Shape {
    UkRegion region;
    int workshops;
    int offPerMille = 0;
    int stoppedMonthsAgo = -MonthsAhead;
};
// Yorkshire lies clearly above and London below; Wales has none in the last twelve months, Northern Ireland fewer than
// ten forms.
constexpr Shape Shapes[] = {
    {NorthEast, 42, 8},    {NorthWest, 78, 0},     {YorkshireAndTheHumber, 70, 62},
    {EastMidlands, 62, 4}, {WestMidlands, 76, -4}, {EastOfEngland, 50, -10},
    {London, 84, -105},    {SouthEast, 64, 0},     {SouthWest, 54, 0},
    {Wales, 16, 10, 13},   {Scotland, 22, 0},      {NorthernIreland, 2, 0, 4},
};

struct Reason {
    CancelledBy by;
    QStringView text;
};
constexpr Reason Reasons[] = {
    {CancelledBy::Us, u"Too few bookings"},
    {CancelledBy::Us, u"Trainer ill"},
    {CancelledBy::Us, u"Moved to another date"},
    {CancelledBy::Us, u"Travel disruption"},
    {CancelledBy::Venue, u"Building closed"},
    {CancelledBy::Venue, u"Regime restricted, no visitors"},
    {CancelledBy::Commissioner, u"Funding withdrawn"},
    {CancelledBy::Commissioner, u"Staff could not be released"},
};

class Country {
public:
    Country(Programme &programme, const Employers &employers, const Sites &sites, NationalTeam &team, QDate today)
        : m_programme(programme)
        , m_employers(employers)
        , m_sites(sites)
        , m_team(team)
        , m_today(today)
    {}

    void plan()
    {
        for (const Shape &shape : Shapes)
            planRegion(shape);
    }

private:
    // At most one workshop a day in each region. They grow denser: the first weighs 1.3 days where the last weighs 0.7.
    void planRegion(const Shape &shape)
    {
        const QDate last = m_today.addMonths(-shape.stoppedMonthsAgo);
        const QList<QDate> days = teachingDays(m_today.addYears(-YearsBack).addDays(1), last, nationOf(shape.region));
        for (int i = 0; i < shape.workshops; ++i) {
            const qint64 along = shape.workshops == 1 ? 0 : i * 1000 / (shape.workshops - 1);
            const qint64 place = along * (1300 - 3 * along / 10) / 1000 * (days.size() - 1) / 1000;
            planOne(shape, days[qBound(qint64(0), place + m_random.between(-2, 2), qint64(days.size() - 1))]);
        }
    }

    void planOne(const Shape &shape, QDate day)
    {
        const Kind kind = kindIn(shape.region);
        const bool online = kind == Kind::Awareness && m_random.chance(28);
        const std::optional<Site> prison = m_sites.prison(shape.region);
        const Site site = kind == Kind::PrisonDay ? *prison : m_random.pick(m_sites.open(shape.region));
        Planned plan = planned(kind, shape.region, day, usualStart(kind, m_random), online ? nullptr : &site);
        if (online) {
            plan.workshop.online = true;
            plan.workshop.region = idOf(shape.region);
            plan.tone.setting = Setting::Online;
        }
        plan.workshop.notes = familyVoice(kind, m_random);
        if (m_random.chance(55))
            plan.workshop.commissioner = m_random.pick(m_employers.commissioners(shape.region)).id;
        plan.trainers = m_team.forWorkshop(shape.region, kind, day);
        plan.returningPercent = kind == Kind::PrisonDay ? 35 : 10;
        plan.people = usualNumbers(kind, plan.workshop.places, m_random);
        if (day < m_today)
            settlePast(plan, shape, kind);
        else
            settleAhead(plan);
        m_programme.add(plan);
    }

    Kind kindIn(UkRegion region)
    {
        const int drawn = m_random.below(100);
        if (drawn < 22 && m_sites.prison(region))
            return Kind::PrisonDay;
        return drawn < 58 ? Kind::HalfDay : Kind::Awareness;
    }

    void settlePast(Planned &plan, const Shape &shape, Kind kind)
    {
        const int fate = m_random.below(1000);
        plan.workshop.status = WorkshopStatus::Delivered;
        plan.tone = toneOf(plan, shape, kind);
        const int came = plan.people.came();
        if (shape.region == NorthernIreland) { // few came, so few forms
            plan.people = {.attended = 5, .absent = 3};
        } else if (fate < 75) {
            const Reason &reason = m_random.pick(Reasons);
            plan.workshop.status = WorkshopStatus::Cancelled;
            plan.workshop.cancelledBy = reason.by;
            plan.workshop.cancelReason = reason.text.toString();
            plan.people = {.cancelled = m_random.between(3, 10)};
        } else if (fate < 145) { // walk-ins whose names nobody took
            plan.workshop.headCount = came + m_random.between(1, 5);
        } else if (fate < 165) { // a talk to a staff meeting: counted, not named
            plan.workshop.headCount = m_random.between(12, 30);
            plan.people = {};
        }
    }

    // Better from year to year; longer formats better than short ones.
    Tone toneOf(const Planned &plan, const Shape &shape, Kind kind)
    {
        const int monthsAgo = int(plan.workshop.start.date().daysTo(m_today)) / 30;
        const int ofKind = kind == Kind::PrisonDay ? 30 : kind == Kind::HalfDay ? 8 : -14;
        Tone tone = plan.tone;
        tone.goodPerMille = qBound(0, 938 - monthsAgo * 2 + ofKind + shape.offPerMille, 992);
        tone.poorPercent = 20;
        tone.excellentPercent = qBound(40, 68 - monthsAgo / 3 + ofKind / 3, 85);
        tone.replyPercent = plan.workshop.online ? m_random.between(38, 60) : m_random.between(62, 92);
        return tone;
    }

    // The nearer the fuller; the far ones are still being agreed.
    void settleAhead(Planned &plan)
    {
        const int days = int(m_today.daysTo(plan.workshop.start.date()));
        const int percent = qBound(10, 110 - days - m_random.below(20), 100);
        const int booked = plan.workshop.places * percent / 100;
        plan.people = {
            .cancelled = m_random.below(3), .booked = booked, .invited = percent < 70 ? m_random.below(4) : 0};
        if (percent == 100)
            plan.people.waiting = m_random.below(4);
        if (days > 70 && m_random.chance(35)) {
            plan.workshop.status = WorkshopStatus::Draft;
            plan.people = {};
        } else if (days < 45) {
            plan.workshop.status = WorkshopStatus::Confirmed;
        }
    }

    Programme &m_programme;
    const Employers &m_employers;
    const Sites &m_sites;
    NationalTeam &m_team;
    QDate m_today;
    Randomness m_random{Seed};
};

} // namespace

void fillNational(Edit &edit, QDate today)
{
    const Employers employers(edit, allUkRegions());
    const Sites sites(edit, Sites::Extent::WholeCountry);
    NationalTeam team(edit);
    Crowd crowd(edit, employers, 9, Seed + 10);
    Programme programme(edit, today, crowd, Seed + 20);
    Country(programme, employers, sites, team, today).plan();
    programme.enter();
}

} // namespace turnout::sample
