// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clash.h"
#include "core/logbook/reader.h"

#include <QList>
#include <QStringList>

namespace turnout::workshops {

// One clash in words.
struct ClashLine {
    ClashKind kind = ClashKind::Trainer;
    QString text;    // the fact: "S. Patel has Sutton Library at 16:30"
    QString reason;  // "60 min travel from here: 20 min short"
    WorkshopId with; // the other workshop, where there is one
    TrainerId trainer = {};

    bool operator==(const ClashLine &) const = default;
};

// What was looked at for a workshop, so that silence is never mistaken for unchecked.
struct Checks {
    QList<ClashLine> problems; // in the order of ClashKind
    QStringList fine;          // "16 places fit the room", "No bank holiday, J. Okafor is free"

    bool operator==(const Checks &) const = default;
};

// The clashes given, in words with names.
QList<ClashLine> clashLines(const Reader &reader, const QList<Clash> &clashes);
// Everything that stands against a workshop as it is booked now. Throws Error::NotFound.
QList<ClashLine> clashLines(const Reader &reader, WorkshopId id);
// That, and what was found in order, looked up once. A cancelled workshop is not checked.
Checks checks(const Reader &reader, WorkshopId id);

} // namespace turnout::workshops
