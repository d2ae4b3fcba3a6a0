// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QDate>
#include <QList>
#include <QString>

namespace turnout {

// In the order they are printed. The three in the middle stand there once attendance has been marked.
enum class DelegateListGroup { Booked, Invited, Waiting, Attended, PartAttended, DidNotAttend, Cancelled };

// One person on the list, as typed. Any text may be empty.
struct DelegateListEntry {
    QString familyName;
    QString givenName;
    QString organisation;
    QString role;
    QString sector;
    DelegateListGroup group = DelegateListGroup::Booked;
    QDate changedOn; // the day the booking got this status; not valid = not known. Printed for the cancelled
    QString note;    // by whom, as "by the delegate"; printed for the cancelled. Never why: that is private

    bool operator==(const DelegateListEntry &) const = default;
};

struct DelegateListTrainer {
    QString name;
    QString role; // "lead", "second"

    bool operator==(const DelegateListTrainer &) const = default;
};

// All that the printed delegate list says about one workshop. Storage fills it, documents paint it.
struct DelegateList {
    QString number; // the workshop's, "2026-047"
    QString type;   // "Half-day training"
    QString title;  // the workshop's own words beside the type; mostly empty
    CivilTime start;
    CivilTime end;       // on an all-day workshop midnight at the start of its last day
    bool allDay = false; // whole days: the clock parts mean nothing
    QString place;       // "Brixton Community Hub, Room 2"
    QList<DelegateListTrainer> trainers;
    int places = 0;   // 0 = not limited
    int revision = 1; // ≥ 1
    CivilTime asAt;   // when the rows were read
    // Any order between the groups; within one group the order given is the order printed.
    QList<DelegateListEntry> entries;

    bool operator==(const DelegateList &) const = default;
};

} // namespace turnout
