// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "core/logbook/sample/days.h"
#include "core/logbook/sample/smallsample.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

using enum UkRegion;

// Which teaching day after today something is on, counted from 0. Ten weeks have nearly fifty.
namespace on {
constexpr int ThornbeckDay = 3; // inside the lead days of the prison's list
constexpr int FullOne = 6;
constexpr int TrainerClash = 8;
constexpr int Online = 11;
constexpr int Travel = 14;
constexpr int RoomClash = 18;
constexpr int CalledOff = 20;
constexpr int FirstAway = 22;
constexpr int WhileAway = 23;
constexpr int LastAway = 25;
constexpr int Overbooked = 28;
constexpr int EarliestTwoDays = 30;
constexpr int RidleyParkDay = 40;
constexpr int Pencilled = 44;
constexpr int Days = 48;
} // namespace on

class Ahead {
public:
    Ahead(Programme &programme, const Sites &sites, const SmallTeam &team, QDate today)
        : m_programme(programme)
        , m_sites(sites)
        , m_team(team)
        , m_holiday(bankHolidayAfter(today))
        , m_days(teachingDaysAfter(today, on::Days))
    {}

    void plan()
    {
        planPrisonDays();
        planBusyOnes();
        planTrainerClash();
        planTravelClash();
        planRoomClash();
        planAwkwardDays();
        planOnline();
        planUncertainOnes();
    }

private:
    Site site(UkRegion region, int place) const { return m_sites.open(region)[place]; }
    QDate day(int number) const { return m_days[number]; }
    static WorkshopTrainer lead(TrainerId trainer) { return {trainer, TrainerRole::Lead}; }

    void add(Planned plan, WorkshopStatus status, const QList<WorkshopTrainer> &trainers, const Numbers &people)
    {
        plan.workshop.status = status;
        plan.trainers = trainers;
        plan.people = people;
        m_programme.add(plan);
    }

    void planPrisonDays()
    {
        const WorkshopTrainer second{m_team.kwame, TrainerRole::Second};
        const WorkshopTrainer speaker{m_team.leanne, TrainerRole::LivedExperience};
        const Site thornbeck = m_sites.prison(WestMidlands).value();
        add(planned(Kind::PrisonDay, WestMidlands, day(on::ThornbeckDay), {9, 30}, &thornbeck),
            WorkshopStatus::Confirmed, {lead(m_team.morag), second, speaker},
            {.cancelled = 1, .booked = 12, .invited = 1});
        const Site ridleyPark = m_sites.prison(EastMidlands).value();
        add(planned(Kind::PrisonDay, EastMidlands, day(on::RidleyParkDay), {9, 30}, &ridleyPark),
            WorkshopStatus::Planned, {lead(m_team.dev), second, speaker}, {.booked = 6, .invited = 3});
    }

    void planBusyOnes()
    {
        const Site ferrisham = site(EastMidlands, 0);
        add(planned(Kind::HalfDay, EastMidlands, day(on::FullOne), {9, 30}, &ferrisham), WorkshopStatus::Confirmed,
            {lead(m_team.dev), {m_team.kwame, TrainerRole::Second}}, {.cancelled = 2, .booked = 16, .waiting = 3});
        const Site rushcombe = site(SouthWest, 3);
        add(planned(Kind::HalfDay, SouthWest, day(on::Overbooked), {12, 45}, &rushcombe), WorkshopStatus::Confirmed,
            {lead(m_team.hannah)}, {.booked = 18});
    }

    void planTrainerClash()
    {
        const Site penmarrow = site(SouthWest, 1);
        add(planned(Kind::Awareness, SouthWest, day(on::TrainerClash), {10, 0}, &penmarrow), WorkshopStatus::Confirmed,
            {lead(m_team.hannah)}, {.cancelled = 1, .booked = 14});
        const Site wynscote = site(SouthWest, 2);
        Planned half = planned(Kind::HalfDay, SouthWest, day(on::TrainerClash), {11, 0}, &wynscote);
        half.returningPercent = 0; // nobody is on both
        add(half, WorkshopStatus::Planned, {lead(m_team.hannah)}, {.booked = 9, .invited = 2});
    }

    void planTravelClash()
    {
        const Site harrowmere = site(WestMidlands, 0);
        add(planned(Kind::Awareness, WestMidlands, day(on::Travel), {9, 30}, &harrowmere), WorkshopStatus::Confirmed,
            {lead(m_team.morag)}, {.booked = 15});
        const Site langmarsh = site(EastMidlands, 3);
        add(planned(Kind::Awareness, EastMidlands, day(on::Travel), {12, 15}, &langmarsh), WorkshopStatus::Planned,
            {lead(m_team.morag)}, {.booked = 7, .invited = 4});
    }

    void planRoomClash()
    {
        const Site brackenford = site(WestMidlands, 2);
        add(planned(Kind::HalfDay, WestMidlands, day(on::RoomClash), {9, 30}, &brackenford), WorkshopStatus::Confirmed,
            {lead(m_team.sian)}, {.cancelled = 1, .booked = 11});
        Planned awareness = planned(Kind::Awareness, WestMidlands, day(on::RoomClash), {12, 0}, &brackenford);
        awareness.returningPercent = 0;
        add(awareness, WorkshopStatus::Planned, {lead(m_team.morag)}, {.booked = 8});
    }

    void planAwkwardDays()
    {
        const Site aldersby = site(EastMidlands, 1);
        add(planned(Kind::HalfDay, EastMidlands, day(on::WhileAway), {9, 30}, &aldersby), WorkshopStatus::Planned,
            {lead(m_team.sian)}, {.booked = 10, .invited = 1});
        const Site calderwick = site(WestMidlands, 1);
        add(planned(Kind::Awareness, WestMidlands, m_holiday, {10, 0}, &calderwick), WorkshopStatus::Planned,
            {lead(m_team.kwame)}, {.booked = 5});
    }

    void planOnline()
    {
        Planned online = planned(Kind::Awareness, SouthWest, day(on::Online), {13, 30}, nullptr);
        online.workshop.online = true;
        online.workshop.region = idOf(SouthWest);
        online.workshop.places = 24;
        add(online, WorkshopStatus::Confirmed, {lead(m_team.hannah), {m_team.leanne, TrainerRole::LivedExperience}},
            {.cancelled = 1, .booked = 17, .invited = 2});
    }

    void planUncertainOnes()
    {
        const Site oldminster = site(WestMidlands, 3);
        Planned off = planned(Kind::HalfDay, WestMidlands, day(on::CalledOff), {13, 0}, &oldminster);
        off.workshop.cancelledBy = CancelledBy::Venue;
        off.workshop.cancelReason = u"Roof leak, closed for repairs"_s;
        add(off, WorkshopStatus::Cancelled, {lead(m_team.morag)}, {.cancelled = 6});

        int first = on::EarliestTwoDays;
        while (day(first).addDays(1) != day(first + 1))
            ++first;
        const Site thurlescote = site(EastMidlands, 4);
        Planned twoDays = planned(Kind::HalfDay, EastMidlands, day(first), {0, 0}, &thurlescote);
        twoDays.workshop.allDay = true;
        twoDays.workshop.end = CivilTime(day(first + 1));
        twoDays.workshop.notes = u"Two days for new single points of contact."_s;
        add(twoDays, WorkshopStatus::Confirmed, {lead(m_team.dev), {m_team.sian, TrainerRole::Second}},
            {.booked = 8, .invited = 4});

        Planned draft = planned(Kind::Awareness, SouthWest, day(on::Pencilled), {10, 0}, nullptr);
        draft.workshop.notes = u"Ashcombe or Lynmarsh; waiting for the council to say."_s;
        draft.workshop.region = idOf(SouthWest);
        add(draft, WorkshopStatus::Draft, {}, {});
    }

    Programme &m_programme;
    const Sites &m_sites;
    const SmallTeam &m_team;
    QDate m_holiday;
    QList<QDate> m_days;
};

} // namespace

void addAbsences(Edit &edit, const SmallTeam &team, QDate today)
{
    const QList<QDate> days = teachingDaysAfter(today, on::Days);
    people::addAbsence(edit, {team.sian, days[on::FirstAway], days[on::LastAway], u"Annual leave"_s});
    people::addAbsence(edit, {team.leanne, days[on::Overbooked], days[on::Overbooked + 1], u"Annual leave"_s});
    people::addAbsence(edit, {team.dev, days[on::Online], days[on::Online], u"Conference"_s});
}

void addAhead(Programme &programme, const Sites &sites, const SmallTeam &team, QDate today)
{
    Ahead(programme, sites, team, today).plan();
}

} // namespace turnout::sample
