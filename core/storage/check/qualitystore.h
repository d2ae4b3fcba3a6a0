// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/check/checkrows.h"
#include "core/storage/sqlite/database.h"

namespace turnout {

// Records that are stored as they should be and yet look wrong. Each look reads what it is about once.
class QualityStore {
public:
    explicit QualityStore(const Database &db)
        : m_db(db)
    {}

    // id: the workshop, text: its number.
    CheckRows withoutRegister() const;
    // found: forms, allowed: people who attended.
    CheckRows feedbackAboveAttendance() const;
    // id: the venue, text: its name.
    CheckRows venuesWithoutRegion() const;
    // id and other: the first and the last of found delegates.
    CheckRows sameEmail() const;
    CheckRows sameNameAndOrganisation() const;
    // text: the name, more: the district. Of a table with postcodes.
    CheckRows ambiguousVenues() const;
    CheckRows ambiguousOrganisations() const;
    // id: the delegate, text and more: the numbers of two workshops at one time.
    CheckRows overlappingBookings() const;

private:
    CheckRows workshops(QStringView sql) const;
    CheckRows duplicates(QStringView sql) const;
    CheckRows ambiguous(QStringView sql) const;

    const Database &m_db;
};

} // namespace turnout
