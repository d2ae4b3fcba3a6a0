// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/domain/trainer.h"
#include "core/logbook/edit.h"
#include "core/logbook/sample/programme.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace turnout::sample {

// Trainers of the whole country, as many in each region as it has workshops on its busiest day. Nobody has two
// workshops on one day.
class LongTeam {
public:
    LongTeam(Edit &edit, int perRegion);

    // Of the workshop of the region on that day that has `turn` others before it, below `perRegion`. Days do not go
    // back from one call to the next.
    QList<WorkshopTrainer> forWorkshop(UkRegion region, Kind kind, QDate day, int turn);

private:
    void addFree(QList<WorkshopTrainer> &to, const QList<TrainerId> &from, int &engaged, TrainerRole role);

    QHash<UkRegion, QList<TrainerId>> m_leads;
    QList<TrainerId> m_seconds;
    QList<TrainerId> m_speakers;
    QDate m_day;
    int m_secondsEngaged = 0; // on that day
    int m_speakersEngaged = 0;
    Randomness m_random;
};

} // namespace turnout::sample
