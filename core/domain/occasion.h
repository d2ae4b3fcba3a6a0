// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/domain/workshop.h"

#include <QHash>
#include <QString>
#include <QStringList>
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

// Finds workshops by what was typed: each word begins a word of the place, type or number, or the date as people write
// it: 27/8, 27 aug, thu. Nothing typed finds every workshop. Asked of many it remembers the words of places and types.
class OccasionSearch {
public:
    explicit OccasionSearch(const QString &typed);
    bool finds(const WorkshopOccasion &workshop);

private:
    const QStringList &wordsOf(const QString &name);
    bool begins(const QString &part, const WorkshopOccasion &workshop);

    QStringList m_dates; // with slashes
    QStringList m_parts;
    QHash<QString, QStringList> m_words;
};

} // namespace turnout
