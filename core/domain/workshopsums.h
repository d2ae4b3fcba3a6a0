// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportrows.h"

namespace turnout {

// What one workshop adds to the figures, so that many figures come from one look at the logbook.
struct WorkshopSum {
    WorkshopId id;
    QDate day;          // it starts on
    QString region;     // label; empty for none
    int regionRank = 0; // of the region among regions
    WorkshopStatus status = WorkshopStatus::Draft;
    std::optional<CancelledBy> cancelledBy = {};
    std::optional<int> headCount = {};
    QList<DelegateId> people = {}; // who attended; none of a draft or cancelled workshop
    int forms = 0;                 // filled in or blank
    int rated = 0;                 // of them with an overall rating
    int goodOrExcellent = 0;

    // As attendance() counts it, and 0 for a draft or cancelled workshop.
    int attended() const;
    int unnamed() const;

    bool operator==(const WorkshopSum &) const = default;
};

// The forms of one day that belong to no workshop.
struct LooseForms {
    QDate receivedOn; // invalid: not stated
    int forms = 0;
    int rated = 0;
    int goodOrExcellent = 0;

    bool operator==(const LooseForms &) const = default;
};

struct WorkshopSums {
    QList<WorkshopSum> workshops; // by start
    QList<LooseForms> loose;

    bool operator==(const WorkshopSums &) const = default;
};

// A workshop in the list behind a figure.
struct WorkshopBehind {
    WorkshopId id;
    CivilTime start;
    bool allDay = false;
    QString type;
    QString place; // the venue's name; empty for none
    bool online = false;
    QString trainers; // lead first, "Sam Reid, Ada Okafor"
    int attended = 0; // attendances; where people are grouped, of the people of that group
    int forms = 0;    // where people are grouped, those they gave their names on
    int rated = 0;
    int goodOrExcellent = 0;

    bool operator==(const WorkshopBehind &) const = default;
};

// What stands behind the figure of one group. Its sums are the figure's: attendances, forms and ratings.
struct WorkshopsBehind {
    QList<WorkshopBehind> workshops; // newest first
    LooseForms loose;                // forms of the group that belong to no workshop

    bool operator==(const WorkshopsBehind &) const = default;
};

} // namespace turnout
