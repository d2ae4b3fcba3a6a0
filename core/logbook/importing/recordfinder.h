// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegate.h"
#include "core/domain/organisation.h"
#include "core/domain/trainer.h"
#include "core/domain/venue.h"
#include "core/domain/workshop.h"
#include "core/logbook/edit.h"

#include <QHash>
#include <QMap>
#include <optional>

namespace turnout {

// Finds the records that rows name, or makes them, and counts what it made. Remembers what it has found for the length
// of one import, so that a file of many rows asks the database about each name once.
class RecordFinder {
public:
    explicit RecordFinder(Edit &edit);

    // Empty names give null ids. What is not there is made.
    SectorId sector(const QString &name);
    OrganisationId organisation(const QString &name, SectorId sector = {});
    TrainerId trainer(const QString &name);
    WorkshopTypeId type(const QString &name);
    // By reference, else by name (and postcode, where both have one).
    VenueId venue(const Venue &named);
    std::optional<Venue> findVenue(const Venue &named);

    // By reference, e-mail, name and organisation. Throws RowProblem when the reference or e-mail belongs to somebody
    // of quite another name: one person's record must never become another's.
    std::optional<Delegate> findDelegate(const Delegate &named) const;
    DelegateId addDelegate(const Delegate &delegate);

    // By number, else by type, start and venue; nothing when there is none.
    std::optional<Workshop> findWorkshop(const QString &number, WorkshopTypeId type, const CivilTime &start,
                                         VenueId venue) const;
    WorkshopId workshopNumbered(const QString &number); // null when there is none
    WorkshopId addWorkshop(Workshop workshop, const QStringList &trainers);
    // The trainers of those names in their order, the first as lead; nobody twice.
    QList<WorkshopTrainer> roles(const QStringList &trainers);
    VenueId addVenue(const Venue &venue);

    void count(const QString &kind) { ++m_created[kind]; }
    // After a row was taken back: forgets what it found, which may be gone, and counts as before the row.
    void forget(const QMap<QString, int> &createdBefore);
    const QMap<QString, int> &created() const { return m_created; }

private:
    template <class IdType, class Find, class Make>
    IdType remembered(QHash<QString, IdType> &known, const QString &name, const QString &kind, Find find, Make make);

    Edit &m_edit;
    QHash<QString, SectorId> m_sectors;
    QHash<QString, OrganisationId> m_organisations;
    QHash<QString, TrainerId> m_trainers;
    QHash<QString, WorkshopTypeId> m_types;
    QHash<QString, VenueId> m_venues; // by name, address and postcode as rows say them
    QHash<QString, WorkshopId> m_workshopsByNumber;
    QHash<int, int> m_highestNumbers; // by year
    QMap<QString, int> m_created;
};

} // namespace turnout
