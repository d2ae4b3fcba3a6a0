// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"

#include <QString>

namespace turnout {

class Edit;
class RecordFinder;
class RowValues;

// When a row says that a workshop takes place; an invalid start: it does not say.
struct Occasion {
    CivilTime start;
    CivilTime end; // may be invalid: not said
    bool allDay = false;
};
Occasion occasionFrom(const RowValues &values); // throws RowProblem

// The workshop that a booking's or a form's row names.
struct WorkshopName {
    WorkshopId known; // found by its number
    QString number;
    Occasion occasion; // else by what the row says of it
    QString type;
    QString venue;

    bool isNone() const { return known.isNull() && !occasion.start.isValid(); }
};
// Makes nothing. Throws RowProblem for a number that no workshop has, when the row does not say enough to make one.
WorkshopName workshopNamedBy(const RowValues &values, RecordFinder &finder);
// Finds that workshop by number, else by type, start and venue, or makes it: delivered when past, else planned. Null
// for a row that names none.
WorkshopId takeWorkshop(const WorkshopName &name, RecordFinder &finder, const Edit &edit);

} // namespace turnout
