// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/importing/workshopimport.h"

#include "core/base/text.h"
#include "core/logbook/importing/merging.h"
#include "core/logbook/importing/recordfinder.h"
#include "core/logbook/importing/rowvalues.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace turnout {

Occasion occasionFrom(const RowValues &values)
{
    Occasion occasion;
    const auto start = values.when(u"start"_s);
    if (!start)
        return occasion;
    const auto startTime = start->time ? start->time : values.time(u"start_time"_s);
    const auto end = values.when(u"end"_s);
    const auto endTime = end && end->time ? end->time : values.time(u"end_time"_s);
    const QDate lastDay = end ? end->date : start->date;
    occasion.allDay = !startTime.has_value();
    occasion.start = CivilTime(start->date, startTime.value_or(QTime(0, 0)));
    if (occasion.allDay && end)
        occasion.end = CivilTime(lastDay);
    else if (occasion.allDay)
        return occasion;
    else if (endTime)
        occasion.end = CivilTime(lastDay, *endTime);
    else if (lastDay != start->date)
        occasion.end = CivilTime(lastDay, *startTime).plusMinutes(60); // the length of its last day is not said
    if (occasion.end.isValid() &&
        (occasion.end < occasion.start || (occasion.end == occasion.start && !occasion.allDay)))
        throw RowProblem{tr("The workshop ends before it starts.")};
    return occasion;
}

namespace {

WorkshopStatus statusWhenUnsaid(const CivilTime &start, const Edit &edit)
{
    return start < edit.clock().now() ? WorkshopStatus::Delivered : WorkshopStatus::Planned;
}

class WorkshopImport final : public RowImport {
public:
    WorkshopImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
        : m_edit(edit)
        , m_finder(finder)
        , m_mapping(mapping)
    {}

    RowOutcome take(const TableRow &row) override
    {
        const RowValues values(m_mapping, row);
        Workshop said = workshopFrom(values); // problems show here, before anything is made
        const Venue place = venueFrom(values);
        const auto region = values.region(u"region"_s);
        const QStringList trainers = {values.name(u"trainer"_s), values.name(u"second_trainer"_s)};

        said.type = m_finder.type(values.name(u"type"_s));
        said.venue = m_finder.venue(place);
        said.commissioner = m_finder.organisation(values.name(u"commissioner"_s));
        const auto found = m_finder.findWorkshop(said.number, said.type, said.start, said.venue);
        said.region = ownRegion(found ? *found : said, said.venue, region);
        const RowOutcome outcome = found ? update(*found, said, values, trainers) : RowOutcome::Taken;
        if (!found)
            m_finder.addWorkshop(said, trainers);
        noteRegion(said.venue, region);
        return outcome;
    }

    // A venue without a region, of which every row of this file says one, lies in it.
    void finish() override
    {
        for (auto it = m_regionsSaid.cbegin(); it != m_regionsSaid.cend(); ++it) {
            auto venue = places::findVenue(m_edit, it.key());
            if (!venue || !venue->region.isNull() || it->size() != 1 || *it->begin() == RegionId())
                continue;
            venue->region = *it->begin();
            places::updateVenue(m_edit, *venue);
        }
    }

private:
    Workshop workshopFrom(const RowValues &values) const
    {
        Workshop said;
        said.number = values.name(u"number"_s);
        const Occasion occasion = occasionFrom(values);
        if (!occasion.start.isValid())
            throw RowProblem{tr("The row has no start date.")};
        said.start = occasion.start;
        said.end = occasion.end;
        said.allDay = occasion.allDay;
        said.online = values.yesOrNo(u"online"_s).value_or(false);
        said.status = values.word<WorkshopStatus>(u"status"_s, tr("a workshop's status"))
                          .value_or(statusWhenUnsaid(said.start, m_edit));
        const auto by = values.word<CancelledBy>(u"cancelled_by"_s, tr("who may cancel"));
        if (said.status == WorkshopStatus::Cancelled) {
            said.cancelledBy = by;
            said.cancelReason = values.text(u"cancel_reason"_s);
        }
        said.places = values.count(u"places"_s).value_or(0);
        said.headCount = values.count(u"head_count"_s);
        said.notes = values.text(u"notes"_s);
        return said;
    }

    static Venue venueFrom(const RowValues &values)
    {
        return {.name = values.name(u"venue"_s),
                .address = values.text(u"address"_s),
                .postcode = values.name(u"postcode"_s)};
    }

    void noteRegion(VenueId venue, std::optional<UkRegion> region)
    {
        if (m_mapping.has(u"region"_s) && !venue.isNull())
            m_regionsSaid[venue].insert(region ? idOf(*region) : RegionId());
    }

    // The workshop's own region: what the row says where its venue does not say the same.
    RegionId ownRegion(const Workshop &before, VenueId venueId, std::optional<UkRegion> region) const
    {
        const auto venue = places::findVenue(m_edit, venueId);
        if (!region || before.region == idOf(*region))
            return before.region;
        return venue && venue->region == idOf(*region) ? RegionId() : idOf(*region);
    }

    // One number for two events that share neither day nor place is a slip, not a move.
    static void checkSameEvent(const Workshop &before, const Workshop &said)
    {
        const bool elsewhere = !before.venue.isNull() && !said.venue.isNull() && before.venue != said.venue;
        if (elsewhere && before.start.date() != said.start.date())
            throw RowProblem{tr("“%1” is the number of another workshop, on %2 and elsewhere.")
                                 .arg(before.number, isoDate(before.start.date()))};
    }

    // A row that says only the day leaves the times as they are; one that says no end leaves the length.
    void reschedule(Workshop &merged, const Workshop &before, const Workshop &said) const
    {
        if (said.allDay && !said.end.isValid()) {
            merged.start = CivilTime(said.start.date(), before.start.time());
            merged.end = before.end.plusDays(before.start.date().daysTo(said.start.date()));
            return;
        }
        merged.start = said.start;
        merged.allDay = said.allDay;
        merged.end = said.end;
        if (!said.end.isValid() && before.allDay) {
            const auto type = m_edit.stores().types.find(merged.type);
            merged.end = merged.start.plusMinutes(type ? type->minutes : 60);
        } else if (!said.end.isValid()) {
            merged.end = merged.start.plusMinutes(before.start.minutesTo(before.end));
        }
    }

    // Gives the workshop the trainers that the row names; roles it does not speak of stay. Whether that changed
    // anything.
    bool retrain(const Workshop &workshop, const QStringList &names)
    {
        const QList<WorkshopTrainer> before = workshops::trainersOf(m_edit, workshop.id);
        const QList<WorkshopTrainer> said = m_finder.roles(names);
        QList<WorkshopTrainer> merged = said;
        for (const WorkshopTrainer &kept : before) {
            const bool spokenOf = std::ranges::any_of(said, [&](const WorkshopTrainer &role) {
                return role.role == kept.role || role.trainer == kept.trainer;
            });
            if (!spokenOf)
                merged.append(kept);
        }
        const bool same = std::ranges::is_permutation(merged, before);
        if (!same)
            workshops::setTrainers(m_edit, workshop.id, merged);
        return !same;
    }

    RowOutcome update(const Workshop &before, const Workshop &said, const RowValues &values,
                      const QStringList &trainers)
    {
        checkSameEvent(before, said);
        Workshop merged = before;
        takeId(merged.type, said.type);
        takeId(merged.venue, said.venue);
        takeId(merged.commissioner, said.commissioner);
        merged.region = said.region;
        if (values.has(u"online"_s))
            merged.online = said.online;
        if (values.has(u"status"_s)) {
            merged.status = said.status;
            merged.cancelledBy = said.cancelledBy;
            merged.cancelReason = said.cancelReason;
        }
        if (said.places > 0)
            merged.places = said.places;
        if (said.headCount)
            merged.headCount = said.headCount;
        takeText(merged.notes, said.notes);
        reschedule(merged, before, said);
        const bool newTrainers = retrain(before, trainers);
        if (merged != before)
            workshops::update(m_edit, merged);
        return merged != before || newTrainers ? RowOutcome::Updated : RowOutcome::Recognised;
    }

    Edit &m_edit;
    RecordFinder &m_finder;
    const RowMapping &m_mapping;
    QHash<VenueId, QSet<RegionId>> m_regionsSaid; // by the rows of this file; null: a row said none
};

} // namespace

std::unique_ptr<RowImport> workshopImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
{
    return std::make_unique<WorkshopImport>(edit, finder, mapping);
}

WorkshopName workshopNamedBy(const RowValues &values, RecordFinder &finder)
{
    WorkshopName name;
    name.number = values.name(u"workshop"_s);
    name.occasion = occasionFrom(values);
    name.type = values.name(u"type"_s);
    name.venue = values.name(u"venue"_s);
    if (!name.number.isEmpty())
        name.known = finder.workshopNumbered(name.number);
    if (!name.number.isEmpty() && name.isNone())
        throw RowProblem{tr("There is no workshop with the number “%1”.").arg(name.number.left(60))};
    return name;
}

WorkshopId takeWorkshop(const WorkshopName &name, RecordFinder &finder, const Edit &edit)
{
    if (name.isNone() || !name.known.isNull())
        return name.known;
    Workshop said;
    said.number = name.number;
    said.type = finder.type(name.type);
    said.venue = finder.venue({.name = name.venue});
    said.start = name.occasion.start;
    said.end = name.occasion.end;
    said.allDay = name.occasion.allDay;
    said.status = statusWhenUnsaid(said.start, edit);
    const auto found = finder.findWorkshop(said.number, said.type, said.start, said.venue);
    return found ? found->id : finder.addWorkshop(said, {});
}

} // namespace turnout
