// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"
#include "core/domain/person.h"
#include "core/storage/sqlite/database.h"

namespace turnout {

// What the list of people is made of: orders of all people, sets of those whom a term of a filter names, and the rows
// of a page. Sets are sorted by id and name nobody twice. `today` tells workshops ahead from those that are over.
class DelegateListStore {
public:
    explicit DelegateListStore(const Database &db)
        : m_db(db)
    {}

    int count() const; // everybody
    // Everybody; see DelegateListQuery for what stands where.
    QList<DelegateId> inOrder(DelegateColumn column, Qt::SortOrder order, QDate today) const;
    QList<DelegateId> byName(const QList<DelegateId> &people) const; // these alone; quick for a few

    // A word of the name, of the e-mail or of the organisation's name begins with it.
    QList<DelegateId> withWord(const QString &word) const;
    QList<DelegateId> ofOrganisationsNamed(const QString &words) const;
    QList<DelegateId> inRegions(const QList<RegionId> &regions) const; // own, else the organisation's
    QList<DelegateId> inSectors(const QList<SectorId> &sectors) const;
    // Invited, waiting and booked count on workshops ahead; what became of a booking counts always.
    QList<DelegateId> withStatus(BookingStatus status, QDate today) const;
    // Whose name, as it is filed, begins with that.
    QList<DelegateId> filedUnder(const QString &beginning) const;
    QList<DelegateId> withEmail(const QString &email) const;
    QList<DelegateId> namedAlike(const PersonName &name) const; // by matchKey

    // In the order given, without those who are no longer there. Two statements, however many people.
    QList<ListedDelegate> rows(const QList<DelegateId> &people, QDate today) const;
    // Newest workshop first.
    QList<PersonBooking> bookingsOf(DelegateId delegate) const;

private:
    const Database &m_db;
};

} // namespace turnout
