// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/manyemployers.h"
#include "core/logbook/sample/names.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace turnout::sample {

// Who comes to the workshops of a long sample. Only those met lately in a region are remembered and may come again, so
// that a million people need little memory and those who are written about are still at hand.
class LongCrowd {
public:
    LongCrowd(Edit &edit, const ManyEmployers &employers, quint64 seed);

    // That many different people of a region on a day when none of them is elsewhere. At least `newcomers` of them are
    // new; more where too few are remembered. Days do not go back from one call to the next.
    QList<DelegateId> party(UkRegion region, QDate day, int count, int newcomers);
    int newcomers() const { return m_newcomers; } // in all

private:
    struct Known {
        DelegateId id;
        QDate lastSeen;
    };
    DelegateId newcomer(UkRegion region);
    void remember(QList<Known> &known, DelegateId id, QDate day);

    Edit &m_edit;
    const ManyEmployers &m_employers;
    Randomness m_random;
    Names m_names;
    QSet<quint64> m_taken; // names at their employers, hashed
    QHash<UkRegion, QList<Known>> m_known;
    int m_newcomers = 0;
};

} // namespace turnout::sample
