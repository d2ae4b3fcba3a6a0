// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/words.h"
#include "core/domain/booking.h"
#include "core/domain/delegate.h"
#include "core/domain/delegatefilter.h"

#include <QList>
#include <optional>

namespace turnout {

enum class DelegateColumn { Name, Organisation, Area, Sector, Email, Phone, Role, NextBooking, Attended, LastSeen };

template <>
inline constexpr auto words<DelegateColumn> = std::to_array<Word<DelegateColumn>>({
    {DelegateColumn::Name, "name"_L1},
    {DelegateColumn::Organisation, "organisation"_L1},
    {DelegateColumn::Area, "area"_L1},
    {DelegateColumn::Sector, "sector"_L1},
    {DelegateColumn::Email, "email"_L1},
    {DelegateColumn::Phone, "phone"_L1},
    {DelegateColumn::Role, "role"_L1},
    {DelegateColumn::NextBooking, "next booking"_L1},
    {DelegateColumn::Attended, "attended"_L1},
    {DelegateColumn::LastSeen, "last seen"_L1},
});

// Which people, and in which order. Those with nothing in the column sorted by come last, whichever way it runs; equal
// ones stand by name.
struct DelegateListQuery {
    DelegateFilter filter;
    DelegateColumn sort = DelegateColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const DelegateListQuery &) const = default;
};

// A workshop's type as lists mark it.
struct MarkedType {
    QString name; // empty when the workshop has no type
    QString letter;
    int hue = 0;

    bool operator==(const MarkedType &) const = default;
};

// The first workshop ahead that a person is invited to, booked on or waits for.
struct NextBooking {
    WorkshopId workshop;
    MarkedType type;
    CivilTime start;
    BookingStatus status = BookingStatus::Booked;
    int waitingPlace = 0; // 1 for the one who has waited longest; 0 when not waiting

    bool operator==(const NextBooking &) const = default;
};

// A person as the list shows them. Texts are empty where nothing is stated.
struct ListedDelegate {
    DelegateId id;
    PersonName name;
    QString organisation;
    QString sector; // own, else the organisation's; so is the region
    QString region;
    QString email;
    QString phone;
    QString role;
    std::optional<NextBooking> next;
    int attended = 0; // bookings that count as attendance, on workshops that took place
    int lastSeen = 0; // year of the last of them; 0 when there is none

    bool operator==(const ListedDelegate &) const = default;
};

} // namespace turnout
