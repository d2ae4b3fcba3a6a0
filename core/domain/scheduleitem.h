// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/domain/trainer.h"
#include "core/domain/venue.h"
#include "core/domain/workshop.h"
#include "core/domain/workshoptype.h"

#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// All that the schedule shows of a workshop without asking again.
struct ScheduleItem {
    WorkshopId id;
    QString number;
    WorkshopTypeId type;
    QString typeName;
    QString letter;
    int hue = 0;
    CivilTime start;
    CivilTime end; // as Workshop has it
    bool allDay = false;
    QString venue; // empty: none stated
    bool secure = false;
    bool online = false;
    RegionId region; // its own, else its venue's
    WorkshopStatus status = WorkshopStatus::Draft;
    int places = 0; // 0 = not limited
    int booked = 0; // bookings that hold a place
    int waiting = 0;

    QDate firstDay() const { return start.date(); }
    QDate lastDay() const;
    // Whether it is over by then: an all-day one at the end of its last day.
    bool isPast(const CivilTime &now) const;
    bool operator==(const ScheduleItem &) const = default;
};

// What of the schedule is asked for; a null id or an absent value asks for all.
struct ScheduleFilter {
    WorkshopTypeId type = {};
    RegionId region = {}; // with the areas below it
    std::optional<WorkshopStatus> status = {};

    bool isFiltering() const { return *this != ScheduleFilter{}; }
    bool operator==(const ScheduleFilter &) const = default;
};

// One workshop with the names of all that it points to.
struct WorkshopDetails {
    Workshop workshop;
    std::optional<WorkshopType> type;
    std::optional<Venue> venue;
    std::optional<Room> room;
    QString region;               // its own, else its venue's; empty: not known
    QList<NamedTrainer> trainers; // lead first
    int booked = 0;
    int waiting = 0;
};

} // namespace turnout
