// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workshops/workshopstore.h"

#include "core/base/tr.h"
#include "core/storage/sqltexts.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

std::optional<Workshop> first(Statement &row)
{
    if (!row.step())
        return std::nullopt;
    Workshop w;
    w.id = row.id<WorkshopId>(0);
    w.number = row.text(1);
    w.type = row.id<WorkshopTypeId>(2);
    w.start = row.time(3);
    w.end = row.time(4);
    w.allDay = row.integer(5) == 1;
    w.venue = row.id<VenueId>(6);
    w.room = row.id<RoomId>(7);
    w.online = row.integer(8) == 1;
    w.region = row.id<RegionId>(9);
    w.status = row.word<WorkshopStatus>(10);
    if (!row.isNull(11))
        w.cancelledBy = row.word<CancelledBy>(11);
    w.cancelReason = row.text(12);
    w.places = row.number(13);
    w.headCount = row.optionalNumber(14);
    w.commissioner = row.id<OrganisationId>(15);
    w.notes = row.text(16);
    return w;
}

// Of an all-day workshop only the days are kept: the clock parts mean nothing.
CivilTime kept(const Workshop &w, const CivilTime &time)
{
    return w.allDay ? CivilTime(time.date()) : time;
}

void write(Statement statement, const Workshop &w)
{
    statement.run(w.id, w.number, w.type, kept(w, w.start), kept(w, w.end), w.allDay, w.venue, w.room, w.online,
                  w.region, w.status, w.cancelledBy, w.cancelReason, w.places, w.headCount, w.commissioner, w.notes);
}

// The day after `to` as text, so that times on the last day compare as earlier.
QString dayAfter(QDate to)
{
    return isoDate(to.addDays(1));
}

} // namespace

void WorkshopStore::add(const Workshop &workshop) const
{
    write(m_db.statement(sql::workshops_add), workshop);
}

void WorkshopStore::update(const Workshop &workshop) const
{
    write(m_db.statement(sql::workshops_update), workshop);
    if (m_db.rowsChanged() == 0)
        throw Error{Error::NotFound, tr("That workshop no longer exists.")};
}

std::optional<Workshop> WorkshopStore::find(WorkshopId id) const
{
    Statement row = m_db.statement(sql::workshops_byid);
    return first(row.bind(id));
}

std::optional<Workshop> WorkshopStore::findByNumber(const QString &number) const
{
    Statement row = m_db.statement(sql::workshops_bynumber);
    return first(row.bind(number));
}

std::optional<Workshop> WorkshopStore::findByOccasion(WorkshopTypeId type, const CivilTime &start, VenueId venue) const
{
    Statement row = m_db.statement(sql::workshops_byoccasion);
    return first(row.bind(type, start, venue));
}

int WorkshopStore::highestRunningNumber(int year) const
{
    int highest = 0;
    Statement row = m_db.statement(u"SELECT number FROM workshop WHERE number >= ?1 AND number < ?2");
    row.bind(QString::number(year) + u'-', QString::number(year) + u'.'); // '.' follows '-'
    while (row.step())
        highest = std::max(highest, runningNumber(row.text(0), year).value_or(0));
    return highest;
}

void WorkshopStore::setTrainers(WorkshopId workshop, const QList<WorkshopTrainer> &trainers) const
{
    m_db.statement(u"DELETE FROM workshop_trainer WHERE workshop = ?1").run(workshop);
    Statement insert = m_db.statement(u"INSERT INTO workshop_trainer (workshop, trainer, role) VALUES (?1, ?2, ?3)");
    for (const WorkshopTrainer &trainer : trainers)
        insert.run(workshop, trainer.trainer, trainer.role);
}

QList<WorkshopTrainer> WorkshopStore::trainersOf(WorkshopId workshop) const
{
    QList<WorkshopTrainer> trainers;
    Statement row = m_db.statement(u"SELECT trainer, role FROM workshop_trainer WHERE workshop = ?1");
    row.bind(workshop);
    while (row.step())
        trainers.append({row.id<TrainerId>(0), row.word<TrainerRole>(1)});
    std::stable_sort(trainers.begin(), trainers.end(),
                     [](const WorkshopTrainer &a, const WorkshopTrainer &b) { return a.role < b.role; });
    return trainers;
}

QList<WorkshopRow> WorkshopStore::rows(QDate from, QDate to) const
{
    QList<WorkshopRow> rows;
    Statement row = m_db.statement(sql::workshops_rows);
    row.bind(from, to.isValid() ? std::optional(dayAfter(to)) : std::nullopt);
    while (row.step())
        rows.append({row.id<WorkshopId>(0), row.text(1), row.text(2), row.time(3), row.time(4), row.integer(5) == 1,
                     row.text(6), row.text(7), row.word<WorkshopStatus>(8), row.number(9), row.number(10),
                     row.number(11), row.number(12), row.optionalNumber(13)});
    return rows;
}

QList<Engagement> WorkshopStore::engagementsBetween(QDate from, QDate to) const
{
    QList<Engagement> engagements;
    Statement row = m_db.statement(sql::workshops_engagements);
    row.bind(from, dayAfter(to), from.addDays(-LongestInDays));
    QHash<WorkshopId, qsizetype> places;
    while (row.step()) {
        Engagement e{row.id<WorkshopId>(0), row.text(1),         row.time(2),         row.time(3), row.id<VenueId>(5),
                     row.id<RoomId>(6),     row.id<RegionId>(7), row.integer(8) == 1, {},          {}};
        if (row.integer(4) == 1) { // all day: from midnight until the midnight after its last day
            e.start = CivilTime(e.start.date());
            e.end = CivilTime(e.end.date().addDays(1));
        }
        places.insert(e.workshop, engagements.size());
        engagements.append(e);
    }
    Statement trainer = m_db.statement(sql::workshops_engagedtrainers);
    for (trainer.bind(from, dayAfter(to), from.addDays(-LongestInDays)); trainer.step();)
        engagements[places[trainer.id<WorkshopId>(0)]].trainers.append(trainer.id<TrainerId>(1));
    Statement delegate = m_db.statement(sql::workshops_engageddelegates);
    for (delegate.bind(from, dayAfter(to), from.addDays(-LongestInDays)); delegate.step();)
        engagements[places[delegate.id<WorkshopId>(0)]].delegates.append(delegate.id<DelegateId>(1));
    return engagements;
}

QHash<WorkshopId, WorkshopStore::Limits> WorkshopStore::limitsBetween(QDate from, QDate to) const
{
    QHash<WorkshopId, Limits> limits;
    Statement row = m_db.statement(sql::workshops_limits);
    for (row.bind(from, dayAfter(to), from.addDays(-LongestInDays)); row.step();)
        limits.insert(row.id<WorkshopId>(0), {row.number(1), row.number(2), row.optionalNumber(3)});
    return limits;
}

} // namespace turnout
