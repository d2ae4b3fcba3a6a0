// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/logbook/sample/randomness.h"

#include <QDate>
#include <QList>
#include <QString>

namespace turnout::sample {

// When and where the workshops of a long sample are: day after day over thirty years and four months ahead, growing
// denser, on no bank holiday of the place.
class LongCalendar {
public:
    LongCalendar(int workshops, QDate today, quint64 seed);

    struct Entry {
        QDate day;
        UkRegion region = UkRegion::London;
        int turn = 0; // how many the region has before it on that day
        QString number;
    };
    Entry next(); // at most as many times as there are workshops
    int greatestInRegion() const { return m_greatest; } // on one day

private:
    void turnTo(QDate day);
    UkRegion regionWithRoom();

    int m_workshops;
    int m_greatest;
    Randomness m_random;
    QList<QDate> m_days;
    QDate m_day;
    QList<UkRegion> m_open; // that work on the day and have fewer than the greatest number so far
    QList<int> m_turns;     // by region
    int m_given = 0;
    int m_numbered = 0; // in the year of the day
};

} // namespace turnout::sample
