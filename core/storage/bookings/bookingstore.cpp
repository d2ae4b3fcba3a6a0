// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bookings/bookingstore.h"

#include "core/base/tr.h"
#include "core/storage/search/searchquery.h"
#include "core/storage/sqltexts.h"

#include <QDateTime>
#include <QTimeZone>

namespace turnout {

namespace {

constexpr int FewNamed = 1500; // from there on, walking all by name finds enough sooner

Booking read(const Statement &row)
{
    return {{row.id<WorkshopId>(0), row.id<DelegateId>(1)},
            row.word<BookingStatus>(2),
            row.text(3),
            row.integer(4),
            row.text(5)};
}

// A stamp is UTC, a person reads the day on the wall.
QDate dayInLondon(const QString &stamp)
{
    static const QTimeZone london("Europe/London");
    return QDateTime::fromString(stamp, Qt::ISODateWithMs).toTimeZone(london).date();
}

DelegateListGroup groupOf(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Invited:
        return DelegateListGroup::Invited;
    case BookingStatus::Waiting:
        return DelegateListGroup::Waiting;
    case BookingStatus::Cancelled:
        return DelegateListGroup::Cancelled;
    case BookingStatus::Attended:
        return DelegateListGroup::Attended;
    case BookingStatus::PartAttended:
        return DelegateListGroup::PartAttended;
    case BookingStatus::DidNotAttend:
        return DelegateListGroup::DidNotAttend;
    case BookingStatus::Booked:
        break;
    }
    return DelegateListGroup::Booked;
}

} // namespace

void BookingStore::add(BookingKey key, BookingStatus status, const Step &step) const
{
    add(key, {{status, step}});
}

void BookingStore::add(BookingKey key, const QList<std::pair<BookingStatus, Step>> &steps) const
{
    const auto &[status, last] = steps.last();
    m_db.statement(u"INSERT INTO booking (workshop, delegate, status, step) VALUES (?1, ?2, ?3, ?4)")
        .run(key.workshop, key.delegate, status, last.id);
    for (const auto &[was, step] : steps)
        addStep(key, was, step);
}

void BookingStore::setStatus(BookingKey key, BookingStatus status, const Step &step) const
{
    m_db.statement(u"UPDATE booking SET status = ?3, step = ?4 WHERE workshop = ?1 AND delegate = ?2")
        .run(key.workshop, key.delegate, status, step.id);
    if (m_db.rowsChanged() == 0)
        throw Error{Error::NotFound, tr("That booking no longer exists.")};
    addStep(key, status, step);
}

void BookingStore::setNote(qint64 step, const QString &note) const
{
    m_db.statement(u"UPDATE booking_step SET note = ?2 WHERE id = ?1").run(step, note);
}

void BookingStore::addStep(BookingKey key, BookingStatus status, const Step &step) const
{
    m_db.statement(sql::bookings_addstep)
        .run(step.id, key.workshop, key.delegate, status, step.at, step.actor, step.note);
}

std::optional<Booking> BookingStore::find(BookingKey key) const
{
    Statement row = m_db.statement(sql::bookings_find);
    return row.bind(key.workshop, key.delegate).step() ? std::optional(read(row)) : std::nullopt;
}

QList<Booking> BookingStore::ofWorkshop(WorkshopId workshop) const
{
    QList<Booking> bookings;
    Statement row = m_db.statement(sql::bookings_ofworkshop);
    row.bind(workshop);
    while (row.step())
        bookings.append(read(row));
    return bookings;
}

QList<Booking> BookingStore::stepsOf(BookingKey key) const
{
    QList<Booking> steps;
    Statement row = m_db.statement(sql::bookings_stepsof);
    row.bind(key.workshop, key.delegate);
    while (row.step())
        steps.append(read(row));
    return steps;
}

int BookingStore::placesTaken(WorkshopId workshop) const
{
    Statement row = m_db.statement(sql::bookings_placestaken);
    row.bind(workshop).step();
    return row.number(0);
}

QList<RegisterRow> BookingStore::registerOf(WorkshopId workshop) const
{
    QList<RegisterRow> rows;
    int waiting = 0;
    Statement row = m_db.statement(sql::bookings_registerrows);
    row.bind(workshop);
    while (row.step()) {
        RegisterRow entry;
        entry.delegate = row.id<DelegateId>(0);
        entry.name = {row.text(1), row.text(2)};
        entry.organisation = row.text(3);
        entry.role = row.text(4);
        entry.status = row.word<BookingStatus>(5);
        entry.since = dayInLondon(row.text(6));
        entry.waitingPlace = entry.status == BookingStatus::Waiting ? ++waiting : 0;
        entry.note = row.text(7);
        rows.append(entry);
    }
    return rows;
}

// Counting ends as soon as there are more.
bool BookingStore::namesFew(const QString &query) const
{
    Statement count = m_db.statement(sql::bookings_countnamed);
    count.bind(query, FewNamed + 1).step();
    return count.integer(0) <= FewNamed;
}

QList<BookablePerson> BookingStore::bookable(WorkshopId workshop, const QString &typed, int limit) const
{
    QList<BookablePerson> people;
    const QString query = searchQuery(typed);
    if (query.isEmpty())
        return people;
    Statement row = m_db.statement(namesFew(query) ? sql::bookings_bookablefew : sql::bookings_bookable);
    row.bind(query, workshop, limit);
    while (row.step())
        people.append(
            {row.id<DelegateId>(0), {row.text(1), row.text(2)}, row.text(3), fromWord<BookingStatus>(row.text(4))});
    return people;
}

QList<DelegateListEntry> BookingStore::listEntries(WorkshopId workshop) const
{
    QList<DelegateListEntry> entries;
    Statement row = m_db.statement(sql::bookings_listentries);
    row.bind(workshop);
    while (row.step()) {
        DelegateListEntry entry;
        entry.familyName = row.text(0);
        entry.givenName = row.text(1);
        entry.organisation = row.text(2);
        entry.role = row.text(3);
        entry.sector = row.text(4);
        entry.group = groupOf(row.word<BookingStatus>(5));
        entry.changedOn = dayInLondon(row.text(6));
        entries.append(entry);
    }
    return entries;
}

} // namespace turnout
