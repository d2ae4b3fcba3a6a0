// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace turnout {

// The template of a workshop.
struct WorkshopType {
    WorkshopTypeId id;
    QString name;
    QString letter;        // one character, unique among the types in use
    int hue = 0;           // 0–7, an entry of the palette
    int minutes = 120;     // length
    int cpdMinutes = 0;    // what a full attendance earns
    int places = 0;        // 0 = not limited
    int minimumNumber = 0; // fewer than this and the workshop is in doubt
    QuestionSetId questionSet;

    bool operator==(const WorkshopType &) const = default;
};

} // namespace turnout
