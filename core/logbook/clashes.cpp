// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/schedule.h"
#include "core/logbook/workshoprecord.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"

namespace turnout::workshops {

namespace {

// Others this far away cannot clash: the longest travel gap is well under a day.
constexpr int DaysAround = 1;

UkNation nationOfWorkshop(const Engagement &workshop)
{
    const auto region = ukRegionOf(workshop.region);
    return region ? nationOf(*region) : UkNation::EnglandAndWales;
}

// The fewer of two limits, where 0 means no limit.
int fewer(int a, int b)
{
    return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b);
}

// All that goes on on some days, read once, from which each workshop of them is held against the rest.
class Days {
public:
    Days(const Reader &reader, QDate from, QDate to)
        : m_engagements(reader.stores().workshops.engagementsBetween(from.addDays(-DaysAround), to.addDays(DaysAround)))
        , m_limits(reader.stores().workshops.limitsBetween(from, to))
        , m_absences(reader.stores().trainers.absencesBetween(from, to))
        , m_today(reader.clock().today())
    {}

    const QList<Engagement> &engagements() const { return m_engagements; }

    QList<Clash> clashesOf(const Engagement &engagement) const
    {
        Surroundings around;
        const CivilTime from = engagement.start.plusDays(-DaysAround);
        const CivilTime to = engagement.end.plusDays(DaysAround);
        for (const Engagement &other : m_engagements) {
            if (other.workshop != engagement.workshop && other.start < to && from < other.end)
                around.others.append(other);
        }
        around.absences = m_absences;
        const WorkshopStore::Limits limits = m_limits.value(engagement.workshop);
        if (limits.leadDays)
            around.gate = GateRules{.leadDays = *limits.leadDays};
        around.placesAllowed = fewer(limits.places, limits.roomPlaces);
        around.peopleBooked = int(engagement.delegates.size());
        around.nation = nationOfWorkshop(engagement);
        around.today = m_today;
        return turnout::clashesOf(engagement, around);
    }

private:
    QList<Engagement> m_engagements;
    QHash<WorkshopId, WorkshopStore::Limits> m_limits;
    QList<Absence> m_absences;
    QDate m_today;
};

} // namespace

QList<Clash> clashes(const Reader &reader, WorkshopId id)
{
    const Workshop workshop = existing(reader, id);
    const Days days(reader, workshop.start.date(), workshop.end.date());
    for (const Engagement &engagement : days.engagements()) {
        if (engagement.workshop == id)
            return days.clashesOf(engagement);
    }
    return {}; // cancelled: it takes up nothing
}

QHash<WorkshopId, QList<Clash>> clashesBetween(const Reader &reader, QDate from, QDate to)
{
    QHash<WorkshopId, QList<Clash>> found;
    const Days days(reader, from, to);
    const CivilTime now = reader.clock().now();
    for (const Engagement &engagement : days.engagements()) {
        const bool isOn = engagement.start.date() <= to && engagement.end > CivilTime(from);
        if (!isOn || engagement.end <= now)
            continue;
        if (const QList<Clash> clashes = days.clashesOf(engagement); !clashes.isEmpty())
            found.insert(engagement.workshop, clashes);
    }
    return found;
}

} // namespace turnout::workshops
