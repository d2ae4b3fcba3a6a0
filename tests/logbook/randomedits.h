// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/logbook/edit.h"

#include <QList>

namespace turnout {

// Makes edits of every kind out of random numbers, on the records made so far. The same numbers make the same edits.
class RandomEdits {
public:
    struct Pick {
        unsigned kind;
        unsigned a;
        unsigned b;
    };
    // Does what the numbers say where that is possible, else nothing.
    void apply(Edit &edit, const Pick &pick);

private:
    void add(Edit &edit, const Pick &pick);
    void change(Edit &edit, const Pick &pick);
    void changeWorkshop(Edit &edit, const Pick &pick);
    void answer(Edit &edit, const Pick &pick);
    void changeForm(Edit &edit, const Pick &pick);

    QList<DelegateId> m_delegates;
    QList<WorkshopId> m_workshops;
    QList<VenueId> m_venues;
    QList<OrganisationId> m_organisations;
    QList<TrainerId> m_trainers;
    QList<Response> m_forms;
};

} // namespace turnout
