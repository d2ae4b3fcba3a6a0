// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegate.h"
#include "core/logbook/edit.h"
#include "core/logbook/importing/rowimport.h"

namespace turnout {

class RowValues;

// The person that a row describes, without organisation and sector; `referenceField` names the field that holds their
// number. Makes nothing. Throws RowProblem, also for a row that names nobody who is there and has no name to add.
Delegate delegateFrom(const RowValues &values, const QString &referenceField, const RecordFinder &finder);
// Adds the organisation and the sector that the row names, found or made.
void addEmployer(Delegate &said, const RowValues &values, RecordFinder &finder, const Edit &edit);

struct DelegateOutcome {
    DelegateId id;
    RowOutcome outcome;
};
// Finds the person, telling the logbook what the row says more of them, or adds them.
DelegateOutcome takeDelegate(const Delegate &said, RecordFinder &finder, Edit &edit);

} // namespace turnout
