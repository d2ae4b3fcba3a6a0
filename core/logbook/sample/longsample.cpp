// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/longsample.h"

#include "core/logbook/sample/longcalendar.h"
#include "core/logbook/sample/longcrowd.h"
#include "core/logbook/sample/longteam.h"
#include "core/logbook/workshops.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

constexpr quint64 Seed = 0x64656361;
constexpr int YearsOfForms = 12;
constexpr int PeopleOfAnEmployer = 20;
constexpr int WorkshopsBetweenReports = 100;

// How ratings of a region stand off the others', in the thousand, by region.
constexpr int OffPerMille[] = {8, 0, 42, 4, -4, -10, -85, 0, 6, 12, 0, 3};

struct Reason {
    CancelledBy by;
    QStringView text;
};
constexpr Reason Reasons[] = {
    {CancelledBy::Us, u"Too few bookings"},
    {CancelledBy::Us, u"Trainer ill"},
    {CancelledBy::Us, u"Travel disruption"},
    {CancelledBy::Venue, u"Building closed"},
    {CancelledBy::Venue, u"Regime restricted, no visitors"},
    {CancelledBy::Commissioner, u"Funding withdrawn"},
};

class Decades {
public:
    Decades(Edit &edit, const Extent &extent, QDate today)
        : m_edit(edit)
        , m_extent(extent)
        , m_today(today)
        , m_firstForms(today.addYears(-YearsOfForms))
        , m_calendar(extent.workshops, today, Seed)
        , m_employers(edit, qBound(1, extent.delegates / PeopleOfAnEmployer, ManyEmployers::greatestCount()), Seed + 1)
        , m_sites(edit, Sites::Extent::WholeCountry)
        , m_team(edit, m_calendar.greatestInRegion())
        , m_crowd(edit, m_employers, Seed + 2)
        , m_register(edit, today, Seed + 4)
        , m_forms(edit, today, Seed + 5)
    {}

    void enterAll(Progress &progress)
    {
        for (; m_entered < m_extent.workshops; ++m_entered) {
            if (m_entered % WorkshopsBetweenReports == 0)
                progress.report(m_entered, m_extent.workshops);
            enter(plannedFor(m_calendar.next()));
        }
        progress.report(m_entered, m_extent.workshops);
    }

private:
    bool isLast() const { return m_entered == m_extent.workshops - 1; }
    int bookingsLeft() const { return m_extent.bookings - m_bookings; }

    Planned plannedFor(const LongCalendar::Entry &entry)
    {
        const std::optional<Site> prison = m_sites.prison(entry.region);
        const int drawn = m_random.below(100);
        // A prison takes one a day.
        const Kind kind = drawn < 20 && prison && entry.turn == 0 ? Kind::PrisonDay
                          : drawn < 56                            ? Kind::HalfDay
                                                                  : Kind::Awareness;
        const bool online = kind == Kind::Awareness && entry.day > m_firstForms && m_random.chance(28);
        const QList<Site> open = m_sites.open(entry.region);
        const Site site =
            kind == Kind::PrisonDay ? *prison : open[(entry.day.toJulianDay() + entry.turn) % open.size()];
        Planned plan =
            planned(kind, entry.region, entry.day, usualStart(kind, m_random), online ? nullptr : &site);
        if (online) {
            plan.workshop.online = true;
            plan.workshop.region = idOf(entry.region);
            plan.tone.setting = Setting::Online;
        }
        plan.workshop.number = entry.number;
        plan.workshop.notes = familyVoice(kind, m_random);
        if (m_random.chance(55))
            plan.workshop.commissioner = m_employers.commissioner(entry.region, m_random);
        plan.trainers = m_team.forWorkshop(entry.region, kind, entry.day, entry.turn);
        const int people = peopleOf(kind);
        if (entry.day < m_today)
            settlePast(plan, kind, people);
        else
            settleAhead(plan, people);
        return plan;
    }

    // Around the mean of what is left, so that the last one takes exactly the rest.
    int peopleOf(Kind kind)
    {
        if (isLast())
            return bookingsLeft();
        const int mean = bookingsLeft() / (m_extent.workshops - m_entered);
        const int ofKind = kind == Kind::PrisonDay ? -8 : kind == Kind::HalfDay ? 0 : 4;
        return qBound(1, mean + ofKind + m_random.between(-5, 5), bookingsLeft());
    }

    void settlePast(Planned &plan, Kind kind, int people)
    {
        plan.workshop.status = WorkshopStatus::Delivered;
        const int fate = m_random.below(100);
        if (fate < 6 && !isLast()) {
            const Reason &reason = m_random.pick(Reasons);
            plan.workshop.status = WorkshopStatus::Cancelled;
            plan.workshop.cancelledBy = reason.by;
            plan.workshop.cancelReason = reason.text.toString();
            plan.people = {.cancelled = qMin(people, m_random.between(3, 10))};
            return;
        }
        Numbers &numbers = plan.people;
        numbers.absent = qMin(people / 5, m_random.weighted(QList<int>{30, 35, 25, 10}));
        numbers.cancelled = qMin(people / 5, m_random.weighted(QList<int>{25, 30, 25, 15, 5}));
        numbers.waiting = qMin(people / 5, m_random.weighted(QList<int>{80, 12, 8}));
        const int came = people - numbers.absent - numbers.cancelled - numbers.waiting;
        numbers.partAttended = came > 4 && m_random.chance(22) ? 1 : 0;
        numbers.attended = came - numbers.partAttended;
        plan.workshop.places = qMax(plan.workshop.places, came + numbers.absent);
        if (fate < 12) // walk-ins whose names nobody took
            plan.workshop.headCount = came + m_random.between(1, 5);
        settleRoom(plan);
        plan.tone = toneOf(plan, kind);
    }

    void settleAhead(Planned &plan, int people)
    {
        const int days = int(m_today.daysTo(plan.workshop.start.date()));
        if (days > 70 && m_random.chance(25) && !isLast()) {
            plan.workshop.status = WorkshopStatus::Draft;
            return;
        }
        if (days < 45)
            plan.workshop.status = WorkshopStatus::Confirmed;
        const int invited = people * qBound(0, days - 20, 100) / 200;
        plan.people = {.booked = people - invited, .invited = invited};
        plan.workshop.places = qMax(plan.workshop.places, people);
        settleRoom(plan);
    }

    // A room that has the places, or none that is known.
    void settleRoom(Planned &plan) const
    {
        if (plan.workshop.online || plan.workshop.room.isNull())
            return;
        for (const Site &site : m_sites.open(plan.region)) {
            if (site.venue == plan.workshop.venue)
                plan.workshop.room = Sites::roomFor(site, plan.workshop.places);
        }
        if (const auto prison = m_sites.prison(plan.region); prison && prison->venue == plan.workshop.venue)
            plan.workshop.room = Sites::roomFor(*prison, plan.workshop.places);
    }

    // Better from year to year; longer formats better than short ones.
    Tone toneOf(const Planned &plan, Kind kind)
    {
        const int years = int(plan.workshop.start.date().daysTo(m_today)) / 365;
        const int ofKind = kind == Kind::PrisonDay ? 30 : kind == Kind::HalfDay ? 8 : -14;
        Tone tone = plan.tone;
        tone.goodPerMille = qBound(0, 938 - years * 9 + ofKind + OffPerMille[int(plan.region) - 1], 992);
        tone.poorPercent = 20;
        tone.excellentPercent = qBound(40, 68 - years + ofKind / 3, 85);
        tone.replyPercent = plan.workshop.online ? m_random.between(20, 35) : m_random.between(35, 60);
        return tone;
    }

    void enter(const Planned &plan)
    {
        const WorkshopId id = workshops::create(m_edit, plan.workshop, plan.trainers);
        const QDate day = plan.workshop.start.date();
        const int total = plan.people.total();
        const qint64 delegatesLeft = m_extent.delegates - m_crowd.newcomers();
        const int newcomers = bookingsLeft() == 0 ? 0 : int(delegatesLeft * total / bookingsLeft());
        const QList<DelegateId> party = m_crowd.party(plan.region, day, total, newcomers);
        m_bookings += total;
        if (plan.workshop.status == WorkshopStatus::Cancelled) {
            for (const DelegateId delegate : party)
                m_register.enterCalledOff({id, delegate}, day);
            return;
        }
        enterBookings(plan, id, party);
        if (day >= m_firstForms)
            m_forms.collect(id, day, party.first(plan.people.came()), plan.tone);
    }

    void enterBookings(const Planned &plan, WorkshopId workshop, const QList<DelegateId> &party)
    {
        const QDate day = plan.workshop.start.date();
        auto next = party.begin();
        const auto enterNext = [&](int count, BookingStatus status) {
            for (int i = 0; i < count; ++i, ++next) {
                if (day < m_firstForms)
                    m_register.enterTakenOver({workshop, *next}, status, day);
                else
                    m_register.enter({workshop, *next}, status, day);
            }
        };
        const Numbers &people = plan.people;
        enterNext(people.attended, BookingStatus::Attended);
        enterNext(people.partAttended, BookingStatus::PartAttended);
        enterNext(people.booked, BookingStatus::Booked);
        enterNext(people.absent, BookingStatus::DidNotAttend);
        enterNext(people.cancelled, BookingStatus::Cancelled);
        enterNext(people.invited, BookingStatus::Invited);
        enterNext(people.waiting, BookingStatus::Waiting);
    }

    Edit &m_edit;
    Extent m_extent;
    QDate m_today;
    QDate m_firstForms;
    LongCalendar m_calendar;
    ManyEmployers m_employers;
    Sites m_sites;
    LongTeam m_team;
    LongCrowd m_crowd;
    Register m_register;
    FeedbackForms m_forms;
    Randomness m_random{Seed + 3};
    int m_entered = 0;
    int m_bookings = 0;
};

} // namespace

void fillLong(Edit &edit, const Extent &extent, QDate today, Progress &progress)
{
    Decades(edit, extent, today).enterAll(progress);
}

} // namespace turnout::sample
