// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/smallsample.h"

#include "core/logbook/people.h"
#include "core/logbook/sample/days.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

using enum UkRegion;
constexpr quint64 Seed = 0x736D616C;

// The delivered workshops: 74 of them.
struct Share {
    UkRegion region;
    Kind kind;
    int workshops;
};
constexpr Share Delivered[] = {
    {WestMidlands, Kind::Awareness, 14}, {WestMidlands, Kind::HalfDay, 8}, {WestMidlands, Kind::PrisonDay, 6},
    {EastMidlands, Kind::Awareness, 13}, {EastMidlands, Kind::HalfDay, 8}, {EastMidlands, Kind::PrisonDay, 5},
    {SouthWest, Kind::Awareness, 10},    {SouthWest, Kind::HalfDay, 10},
};

// Where in the run of the past a workshop was called off.
struct CalledOff {
    int place;
    UkRegion region;
    Kind kind;
    CancelledBy by;
    QStringView reason;
};
constexpr CalledOff CalledOffs[] = {
    {5, WestMidlands, Kind::Awareness, CancelledBy::Us, u"Trainer ill, no cover to be had"},
    {14, SouthWest, Kind::HalfDay, CancelledBy::Venue, u"Boiler failed, building closed"},
    {23, EastMidlands, Kind::PrisonDay, CancelledBy::Venue, u"Lockdown, no visitors admitted"},
    {33, EastMidlands, Kind::HalfDay, CancelledBy::Commissioner, u"Budget frozen until the new year"},
    {44, WestMidlands, Kind::HalfDay, CancelledBy::Us, u"Four bookings, too few to run"},
    {52, SouthWest, Kind::Awareness, CancelledBy::Commissioner, u"Team reorganised, to be booked again"},
    {61, WestMidlands, Kind::PrisonDay, CancelledBy::Venue, u"Visits hall needed for an inspection"},
    {70, EastMidlands, Kind::Awareness, CancelledBy::Us, u"Snow, trains cancelled"},
};
constexpr int PastPlaces = 74 + int(std::size(CalledOffs)) + 1; // the last one is still marked confirmed
constexpr int UnmarkedDelivered = 2;                            // the newest, whose registers nobody has marked yet
constexpr int PlaceWithHeadCount = 40;

SmallTeam engage(Edit &edit)
{
    const auto add = [&](const QString &name, const QString &address) {
        return people::addTrainer(edit, {{}, name, address + u"@example.org"_s});
    };
    SmallTeam team;
    team.morag = add(u"Morag Ellison"_s, u"morag.ellison"_s);
    team.dev = add(u"Dev Chaudhary"_s, u"dev.chaudhary"_s);
    team.hannah = add(u"Hannah Whitlock"_s, u"hannah.whitlock"_s);
    team.kwame = add(u"Kwame Asante-Boateng"_s, u"kwame.asante-boateng"_s);
    team.sian = add(u"Siân Prosser"_s, u"sian.prosser"_s);
    team.leanne = add(u"Leanne Marsh-O'Dowd"_s, u"leanne.marsh-odowd"_s);
    return team;
}

// Plans the past, place by place from the oldest.
class Past {
public:
    Past(Programme &programme, const Employers &employers, const Sites &sites, const SmallTeam &team, QDate today)
        : m_programme(programme)
        , m_employers(employers)
        , m_sites(sites)
        , m_team(team)
        , m_today(today)
        , m_days(teachingDays(today.addMonths(-24).addDays(1), today.addDays(-1), UkNation::EnglandAndWales))
    {
        for (const Share &share : Delivered)
            m_delivered.insert(m_delivered.size(), share.workshops, share);
        m_random.shuffle(m_delivered);
    }

    void plan()
    {
        const CalledOff *off = std::begin(CalledOffs);
        for (int place = 0; place < PastPlaces; ++place) {
            if (off != std::end(CalledOffs) && off->place == place)
                planCalledOff(*off++);
            else if (place == PastPlaces - 1)
                planForgotten();
            else
                planDelivered(place, m_delivered.takeFirst());
        }
    }

private:
    // One workshop a day at most, so nothing clashes: the places are nearly six teaching days apart, and none moves by
    // more than two.
    Planned at(int place, UkRegion region, Kind kind)
    {
        const qsizetype last = m_days.size() - 1;
        const qsizetype day = place * last / (PastPlaces - 1) + m_random.between(-2, 2);
        const bool online = kind == Kind::Awareness && m_random.chance(16);
        const Site site =
            kind == Kind::PrisonDay ? m_sites.prison(region).value() : m_random.pick(m_sites.open(region));
        const QTime start = usualStart(kind, m_random);
        Planned plan = planned(kind, region, m_days[qBound(qsizetype(0), day, last)], start, online ? nullptr : &site);
        plan.workshop.notes = familyVoice(kind, m_random);
        if (online) {
            plan.workshop.online = true;
            plan.workshop.region = idOf(region);
            plan.workshop.places = 24;
            plan.tone.setting = Setting::Online;
        }
        if (m_random.chance(60))
            plan.workshop.commissioner = m_random.pick(m_employers.commissioners(region)).id;
        plan.trainers = trainers(region, kind);
        plan.people = usualNumbers(kind, plan.workshop.places, m_random);
        return plan;
    }

    QList<WorkshopTrainer> trainers(UkRegion region, Kind kind)
    {
        const TrainerId own = region == WestMidlands   ? m_team.morag
                              : region == EastMidlands ? m_team.dev
                                                       : m_team.hannah;
        const bool sianLeads = m_random.chance(18);
        QList<WorkshopTrainer> trainers{{sianLeads ? m_team.sian : own, TrainerRole::Lead}};
        if (kind != Kind::Awareness)
            trainers.append({m_team.kwame, TrainerRole::Second});
        if (kind == Kind::PrisonDay || m_random.chance(30))
            trainers.append({m_team.leanne, TrainerRole::LivedExperience});
        return trainers;
    }

    void planDelivered(int place, const Share &share)
    {
        Planned plan = at(place, share.region, share.kind);
        plan.workshop.status = WorkshopStatus::Delivered;
        // A week more than the twelve months, whichever way they are counted.
        const bool recent = plan.workshop.start.date() >= m_today.addMonths(-12).addDays(-7);
        plan.tone.goodPerMille = recent ? 1000 : 962;
        plan.tone.excellentPercent = recent ? 74 : 62;
        plan.tone.replyPercent = plan.workshop.online ? 68 : m_random.between(82, 97);
        const int came = plan.people.came();
        if (m_delivered.size() < UnmarkedDelivered)
            plan.people = {.cancelled = plan.people.cancelled, .booked = came};
        if (place == PlaceWithHeadCount)
            plan.workshop.headCount = came + 3;
        m_programme.add(plan);
    }

    void planCalledOff(const CalledOff &off)
    {
        Planned plan = at(off.place, off.region, off.kind);
        plan.workshop.status = WorkshopStatus::Cancelled;
        plan.workshop.cancelledBy = off.by;
        plan.workshop.cancelReason = off.reason.toString();
        plan.people = {.cancelled = m_random.between(4, 9)};
        m_programme.add(plan);
    }

    // Days ago, and neither its status nor its register says that it took place.
    void planForgotten()
    {
        Planned plan = at(PastPlaces - 1, WestMidlands, Kind::Awareness);
        plan.workshop.status = WorkshopStatus::Confirmed;
        plan.people = {.booked = 13};
        m_programme.add(plan);
    }

    Programme &m_programme;
    const Employers &m_employers;
    const Sites &m_sites;
    const SmallTeam &m_team;
    QDate m_today;
    QList<QDate> m_days;
    QList<Share> m_delivered; // still to plan, shuffled
    Randomness m_random{Seed};
};

} // namespace

void fillSmall(Edit &edit, QDate today)
{
    const Employers employers(edit, {WestMidlands, EastMidlands, SouthWest});
    const Sites sites(edit, Sites::Extent::ThreeRegions);
    const SmallTeam team = engage(edit);
    addAbsences(edit, team, today);
    Crowd crowd(edit, employers, 40, Seed + 10);
    Programme programme(edit, today, crowd, Seed + 20);
    Past(programme, employers, sites, team, today).plan();
    addAhead(programme, sites, team, today);
    programme.enter();
}

} // namespace turnout::sample
