// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegate.h"
#include "core/domain/financialyear.h"
#include "core/domain/listeddelegate.h"
#include "core/domain/workshop.h"

namespace turnout {

// A booking as the page of a person tells it.
struct PersonBooking {
    WorkshopId workshop;
    QString number;
    MarkedType type;
    CivilTime start;
    CivilTime end;
    QString place; // the venue; empty when it has none
    bool online = false;
    WorkshopStatus workshopStatus = WorkshopStatus::Planned;
    BookingStatus status = BookingStatus::Booked;
    QString since;        // UTC stamp of the status
    int waitingPlace = 0; // as NextBooking has it
    int cpdMinutes = 0;   // what a full attendance earns

    bool operator==(const PersonBooking &) const = default;
};

// CPD minutes of one financial year.
struct CpdYear {
    FinancialYear year;
    int earned = 0;
    int ahead = 0; // of workshops booked and still to come

    bool operator==(const CpdYear &) const = default;
};

// Everything that the panel of one person shows.
struct Person {
    Delegate delegate;
    QString organisation;
    QString sector; // own, else the organisation's; so is the region
    QString region;
    QList<PersonBooking> bookings; // newest workshop first
    QList<CpdYear> cpd;            // see cpdByYear()

    bool operator==(const Person &) const = default;
};

// One entry for each financial year from the first to the last with any minutes, oldest first. A workshop that is
// cancelled or a draft earns nothing, and one that is over holds nothing ahead.
QList<CpdYear> cpdByYear(const QList<PersonBooking> &bookings, QDate today, int startMonth = FinancialYear::April);

} // namespace turnout
