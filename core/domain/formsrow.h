// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"

#include <QString>

namespace turnout {

// How far the feedback forms of one workshop are typed, with what a list shows of the workshop.
struct FormsRow {
    WorkshopId id;
    QString number;
    QString type;          // empty: none stated
    QString letter;        // of the type
    int hue = 0;           // of the type, 0–7
    QuestionSetId typeSet; // the question set of the type; may be null
    CivilTime start;
    CivilTime end;
    bool allDay = false;
    QString venue;
    bool online = false;
    int present = 0; // attendance: the greater of head count and named bookings that attended
    int typed = 0;   // responses

    bool operator==(const FormsRow &) const = default;
};

} // namespace turnout
