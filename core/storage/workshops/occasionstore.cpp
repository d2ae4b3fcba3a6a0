// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workshops/occasionstore.h"

#include "core/storage/sqltexts.h"

namespace turnout {

namespace {

WorkshopOccasion occasionIn(const Statement &row)
{
    WorkshopOccasion occasion;
    occasion.id = row.id<WorkshopId>(0);
    occasion.number = row.text(1);
    occasion.type = row.text(2);
    occasion.letter = row.text(3);
    occasion.hue = row.number(4);
    occasion.start = row.time(5);
    occasion.end = row.time(6);
    occasion.allDay = row.integer(7) == 1;
    occasion.place = row.text(8);
    occasion.online = row.integer(9) == 1;
    occasion.places = row.number(10);
    return occasion;
}

} // namespace

std::optional<WorkshopOccasion> OccasionStore::find(WorkshopId id) const
{
    Statement row = m_db.statement(sql::workshops_occasion);
    if (!row.bind(id).step())
        return std::nullopt;
    WorkshopOccasion occasion = occasionIn(row);
    countPlaces(occasion);
    return occasion;
}

QList<WorkshopOccasion> OccasionStore::upcoming(QDate from, const QString &typed, int limit) const
{
    QList<WorkshopOccasion> found;
    OccasionSearch search(typed);
    Statement row = m_db.statement(sql::workshops_upcoming);
    row.bind(from);
    // Words are compared here, for dates are typed in more ways than SQL knows; people are counted only in what
    // answers.
    while (found.size() < limit && row.step()) {
        const WorkshopOccasion occasion = occasionIn(row);
        if (search.finds(occasion))
            found.append(occasion);
    }
    for (WorkshopOccasion &occasion : found)
        countPlaces(occasion);
    return found;
}

QList<WorkshopOccasion> OccasionStore::heldBy(DelegateId delegate, QDate from, QDate to) const
{
    QList<WorkshopOccasion> held;
    Statement row = m_db.statement(sql::workshops_heldby);
    row.bind(delegate, from, to.addDays(1));
    while (row.step())
        held.append(occasionIn(row));
    for (WorkshopOccasion &occasion : held)
        countPlaces(occasion);
    return held;
}

void OccasionStore::countPlaces(WorkshopOccasion &occasion) const
{
    Statement row = m_db.statement(sql::workshops_placesof);
    row.bind(occasion.id).step();
    occasion.holding = row.number(0);
    occasion.waiting = row.number(1);
}

} // namespace turnout
