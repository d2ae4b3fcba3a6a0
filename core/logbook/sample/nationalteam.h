// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/domain/trainer.h"
#include "core/logbook/edit.h"
#include "core/logbook/sample/programme.h"

#include <QDate>
#include <QList>
#include <QSet>

namespace turnout::sample {

// Trainers of the whole country: one leads in each region, others travel. Nobody has two workshops on one day, as long
// as a region has one a day at most.
class NationalTeam {
public:
    explicit NationalTeam(Edit &edit);

    QList<WorkshopTrainer> forWorkshop(UkRegion region, Kind kind, QDate day);

private:
    void addFree(QList<WorkshopTrainer> &to, const QList<TrainerId> &from, TrainerRole role, QDate day);

    QList<TrainerId> m_leads; // by region
    QList<TrainerId> m_travelling;
    QList<TrainerId> m_speakers;
    QSet<std::pair<TrainerId, QDate>> m_busy; // of those who travel
    Randomness m_random;
};

} // namespace turnout::sample
