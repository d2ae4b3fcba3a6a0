// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occasion.h"
#include "core/domain/register.h"
#include "core/domain/workshop.h"
#include "core/logbook/reader.h"

namespace turnout {

// All that the register of a workshop shows, read at one moment.
struct WorkshopRegister {
    Workshop workshop;
    WorkshopOccasion occasion;
    QList<RegisterRow> rows;
    RegisterCounts counts;
    QDate today;
    bool begun = false;    // by the clock
    bool markable = false; // see canMark()

    bool isFull() const { return placesFree(counts.holding, workshop.places) == 0; }
    // There are places to give and people who wait for one, and it is not too late.
    bool canOffer() const;
    // Everybody is marked and somebody came, so it can be said to have been delivered.
    bool canBeDelivered() const;
};

// Throws Error::NotFound.
WorkshopRegister readRegister(const Reader &reader, WorkshopId id);

// "14 of 16 booked · 2 free · 3 waiting"
QString placesLine(const WorkshopRegister &shown);
// "12 attended, 1 part, 1 not, 0 to mark"
QString markedLine(const RegisterCounts &counts);
// Why nobody can be marked: "Who came can be marked from Thu 27 Aug"
QString markableFrom(const WorkshopRegister &shown);
// "3 people without a name"; empty when every attendance has one.
QString unnamedLine(const WorkshopRegister &shown);

} // namespace turnout
