// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/domain/bankholidays.h"
#include "core/domain/trainer.h"
#include "core/domain/venue.h"

#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// A workshop as the clash rules see it: when, where and who.
struct Engagement {
    WorkshopId workshop;
    QString number;
    CivilTime start;
    CivilTime end; // of an all-day workshop: midnight at the end of its last day
    VenueId venue;
    RoomId room;
    RegionId region;
    bool online = false;
    QList<TrainerId> trainers;
    QList<DelegateId> delegates; // those who hold a place

    bool overlaps(const Engagement &other) const { return start < other.end && other.start < end; }
};

enum class ClashKind { Trainer, TrainerTravel, TrainerAway, Room, Delegate, LeadDays, Capacity, BankHoliday };

// One thing that stands against a workshop. The fields that a kind does not use stay as they are made.
struct Clash {
    ClashKind kind = ClashKind::Trainer;
    WorkshopId with;     // Trainer, TrainerTravel, Room, Delegate
    TrainerId trainer;   // Trainer, TrainerTravel, TrainerAway
    DelegateId delegate; // Delegate
    int needed = 0;      // TrainerTravel: minutes; LeadDays: working days; Capacity: places for all who are booked
    int found = 0;       // the same unit: what there is
    QString name;        // BankHoliday: its name; TrainerAway: the reason

    bool operator==(const Clash &) const = default;
};

// Minutes a trainer needs between two venues. Regions are as near as we know without a map.
struct TravelGap {
    int sameRegion = 60;
    int otherRegion = 120;
};

// All that the rules hold a workshop against. `others` leaves out the workshop itself and cancelled ones.
struct Surroundings {
    QList<Engagement> others;
    QList<Absence> absences;
    std::optional<GateRules> gate;
    bool listStillToSend = true; // lead days count only while the list has not gone
    int peopleBooked = 0;
    int placesAllowed = 0; // the fewer of the workshop's and the room's places; 0 = not limited
    UkNation nation = UkNation::EnglandAndWales;
    QDate today;
    TravelGap travel;
};

// Every clash, in the order of ClashKind. An empty list means that nothing stands against it.
QList<Clash> clashesOf(const Engagement &workshop, const Surroundings &around);

// Minutes of travel between two engagements: none at one venue, or when either is online.
int travelMinutes(const Engagement &a, const Engagement &b, const TravelGap &travel);

} // namespace turnout
