// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/domain/workshop.h"

#include <QString>
#include <optional>

namespace turnout {

// When and where a workshop is and how full, as it is offered to book somebody onto.
struct WorkshopOccasion {
    WorkshopId id;
    QString number;
    QString type;
    QString letter; // of its type
    int hue = 0;    // of its type
    CivilTime start;
    CivilTime end;
    bool allDay = false;
    QString place; // venue; empty when none is stated
    bool online = false;
    int places = 0; // 0 = not limited
    int holding = 0;
    int waiting = 0;

    bool operator==(const WorkshopOccasion &) const = default;
};

// Whether one person cannot be at both. An all-day workshop takes its days whole.
bool atOneTime(const WorkshopOccasion &a, const WorkshopOccasion &b);

// Whether each word typed begins a word of its place, type or number, or its date as people write it: 27/8, 27 aug,
// thu. Nothing typed answers to every workshop.
bool answersTo(const WorkshopOccasion &workshop, const QString &typed);

} // namespace turnout
