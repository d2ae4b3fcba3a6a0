// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/programme.h"

#include "core/logbook/workshops.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

int placesOf(Kind kind)
{
    switch (kind) {
    case Kind::Awareness:
        return 20;
    case Kind::HalfDay:
        return 16;
    case Kind::PrisonDay:
        return 14;
    }
    Q_UNREACHABLE();
}

Planned planned(Kind kind, UkRegion region, QDate day, QTime start, const Site *site)
{
    Planned planned;
    planned.region = region;
    planned.workshop.type = WorkshopTypeId(qint64(kind));
    planned.workshop.start = CivilTime(day, start);
    planned.workshop.places = placesOf(kind);
    planned.workshop.status = WorkshopStatus::Planned;
    if (site) {
        planned.workshop.venue = site->venue;
        planned.workshop.room = Sites::roomFor(*site, planned.workshop.places);
    }
    if (kind == Kind::PrisonDay) {
        planned.returningPercent = 25; // many come on from a shorter one
        planned.tone.setting = Setting::Prison;
    }
    return planned;
}

QTime usualStart(Kind kind, Randomness &random)
{
    static const QList<QTime> awareness{{9, 30}, {10, 0}, {10, 0}, {13, 0}, {13, 30}, {14, 0}};
    static const QList<QTime> halfDay{{9, 30}, {9, 30}, {9, 15}, {12, 45}, {13, 0}};
    if (kind == Kind::PrisonDay)
        return {9, 30};
    return random.pick(kind == Kind::Awareness ? awareness : halfDay);
}

Numbers usualNumbers(Kind kind, int places, Randomness &random)
{
    Numbers people;
    const int fewest = kind == Kind::PrisonDay ? places - 3 : places * 13 / 20;
    const int came = random.between(fewest, places);
    people.partAttended = random.chance(22) ? 1 : 0;
    people.attended = came - people.partAttended;
    people.absent = qMin(places - came, random.weighted(QList<int>{30, 35, 25, 10}));
    people.cancelled = random.weighted(QList<int>{25, 30, 25, 15, 5});
    if (came + people.absent == places)
        people.waiting = random.weighted(QList<int>{50, 25, 15, 10});
    return people;
}

QString familyVoice(Kind kind, Randomness &random)
{
    static const QStringList elsewhere{
        u"Film: young people and a parent."_s,
        u"Film: a young person. Face to face: a parent."_s,
        u"Face to face: a young person."_s,
        u"Film: a parent in custody. Face to face: a parent."_s,
    };
    return kind == Kind::PrisonDay ? u"Face to face: parents in custody. Film: young people."_s
                                   : random.pick(elsewhere);
}

Programme::Programme(Edit &edit, QDate today, Crowd &crowd, quint64 seed)
    : m_edit(edit)
    , m_today(today)
    , m_crowd(crowd)
    , m_register(edit, today, seed + 1)
    , m_forms(edit, today, seed + 2)
{}

void Programme::enter()
{
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const Planned &a, const Planned &b) { return a.workshop.start < b.workshop.start; });
    for (const Planned &planned : std::as_const(m_all))
        enter(planned);
}

void Programme::enter(const Planned &planned)
{
    const WorkshopId id = workshops::create(m_edit, planned.workshop, planned.trainers);
    const QDate day = planned.workshop.start.date();
    const QList<DelegateId> party = m_crowd.party(planned.region, planned.people.total(), planned.returningPercent);
    if (planned.workshop.status == WorkshopStatus::Cancelled) {
        for (const DelegateId delegate : party)
            m_register.enterCalledOff({id, delegate}, day);
    } else {
        enterBookings(planned, id, party);
        m_forms.collect(id, day, party.first(planned.people.came()), planned.tone);
    }
    if (day < m_today) { // those ahead may still come to this one
        for (const DelegateId delegate : party.sliced(planned.people.came() + planned.people.booked))
            m_crowd.missed(planned.region, delegate);
    }
}

void Programme::enterBookings(const Planned &planned, WorkshopId workshop, const QList<DelegateId> &party)
{
    auto next = party.begin();
    const auto enterNext = [&](int count, BookingStatus status) {
        for (int i = 0; i < count; ++i)
            m_register.enter({workshop, *next++}, status, planned.workshop.start.date());
    };
    const Numbers &people = planned.people;
    enterNext(people.attended, BookingStatus::Attended);
    enterNext(people.partAttended, BookingStatus::PartAttended);
    enterNext(people.booked, BookingStatus::Booked);
    enterNext(people.absent, BookingStatus::DidNotAttend);
    enterNext(people.cancelled, BookingStatus::Cancelled);
    enterNext(people.invited, BookingStatus::Invited);
    enterNext(people.waiting, BookingStatus::Waiting);
}

} // namespace turnout::sample
