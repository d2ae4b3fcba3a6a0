// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/domain/booking.h"
#include "core/domain/workshop.h"

#include <QList>
#include <QString>
#include <optional>

namespace turnout {

using namespace Qt::StringLiterals;

enum class Grouping { None, Region, Workplace, Type, Month, Year, FinancialYear, Sector, Trainer };

template <>
inline constexpr auto words<Grouping> = std::to_array<Word<Grouping>>({
    {Grouping::None, "none"_L1},
    {Grouping::Region, "region"_L1},
    {Grouping::Workplace, "workplace"_L1},
    {Grouping::Type, "type"_L1},
    {Grouping::Month, "month"_L1},
    {Grouping::Year, "year"_L1},
    {Grouping::FinancialYear, "financial-year"_L1},
    {Grouping::Sector, "sector"_L1},
    {Grouping::Trainer, "trainer"_L1},
});

// What a figure is asked for. From and to are inclusive and go by the workshop's start date; a form that belongs to
// no workshop goes by the day it was received. An invalid date leaves that side open. A null type or region takes all;
// a form that belongs to no workshop has neither, so it is left out as soon as one is asked for.
struct ReportQuery {
    Grouping by = Grouping::None;
    QDate from;
    QDate to;
    int financialYearStart = 4; // month, 1–12
    WorkshopTypeId type = {};
    RegionId region = {}; // with the areas below it; the workshop's own, else its venue's

    bool operator==(const ReportQuery &) const = default;
};

// Rows that storage counts and insight turns into measures. `group` is the label of the group; empty for the total and
// for what belongs to no group (no region stated, say).
struct RatingCount {
    QString group;
    int rated = 0; // responses with an overall rating
    int goodOrExcellent = 0;

    bool operator==(const RatingCount &) const = default;
};

struct ReplyCount {
    QString group;
    int responses = 0;
    int attended = 0; // attendance: the greater of head count and names, summed over workshops

    bool operator==(const ReplyCount &) const = default;
};

struct ReachCount {
    QString group;
    int people = 0;        // distinct delegates who attended
    int attendances = 0;   // each time counted, head counts included
    int unnamed = 0;       // attendances with no name behind them
    int workshops = 0;     // workshops that had any attendance
    int organisations = 0; // distinct employers of those people

    bool operator==(const ReachCount &) const = default;
};

struct WorkshopCount {
    QString group;
    int delivered = 0;
    int planned = 0; // every status but draft
    int cancelled = 0;
    int cancelledByUs = 0;
    int cancelledByVenue = 0;
    int cancelledByCommissioner = 0;

    bool operator==(const WorkshopCount &) const = default;
};

// A total beside its groups, counted on its own: a person seen in two groups counts once in it.
template <class Count>
struct Counts {
    QList<Count> groups;
    Count total;

    bool operator==(const Counts &) const = default;
};

struct LogbookTotals {
    qint64 workshops = 0;
    qint64 delegates = 0;
    qint64 bookings = 0;
    qint64 attended = 0; // named
    qint64 responses = 0;
    qint64 venues = 0;
    qint64 organisations = 0;

    bool operator==(const LogbookTotals &) const = default;
};

struct WorkshopRow {
    WorkshopId id;
    QString number;
    QString type;
    CivilTime start;
    CivilTime end;
    bool allDay = false;
    QString venue;
    QString region;
    WorkshopStatus status = WorkshopStatus::Draft;
    int places = 0;
    int booked = 0; // bookings that hold a place
    int waiting = 0;
    int attended = 0; // named
    std::optional<int> headCount;
};

struct DelegateRow {
    DelegateId id;
    QString name;
    QString organisation;
    QString sector;
    QString region;
    int attended = 0;
};

struct VenueRow {
    VenueId id;
    QString name;
    QString postcode;
    QString region;
    bool secure = false;
    int workshops = 0;
};

struct OrganisationRow {
    OrganisationId id;
    QString name;
    QString sector;
    QString region;
    int delegates = 0;
};

} // namespace turnout
