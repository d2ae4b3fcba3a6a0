// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/longteam.h"

#include "core/logbook/people.h"

namespace turnout::sample {

namespace {
constexpr quint64 Seed = 0x6C6F6E67;
constexpr int SecondsForEach = 4; // of them for each that a region has
constexpr int SpeakersForEach = 3;
} // namespace

LongTeam::LongTeam(Edit &edit, int perRegion)
    : m_random(Seed)
{
    Names names(Seed);
    const auto engage = [&](int count) {
        QList<TrainerId> engaged;
        for (int i = 0; i < count; ++i) {
            const PersonName name = names.next();
            engaged.append(people::addTrainer(edit, {{}, name.display(), names.email(name)}));
        }
        return engaged;
    };
    for (const UkRegion region : allUkRegions())
        m_leads.insert(region, engage(perRegion));
    m_seconds = engage(perRegion * SecondsForEach);
    m_speakers = engage(perRegion * SpeakersForEach);
}

QList<WorkshopTrainer> LongTeam::forWorkshop(UkRegion region, Kind kind, QDate day, int turn)
{
    if (day != m_day) {
        m_day = day;
        m_secondsEngaged = 0;
        m_speakersEngaged = 0;
    }
    const QList<TrainerId> &leads = m_leads[region];
    QList<WorkshopTrainer> trainers{{leads[(day.toJulianDay() + turn) % leads.size()], TrainerRole::Lead}};
    if (kind != Kind::Awareness)
        addFree(trainers, m_seconds, m_secondsEngaged, TrainerRole::Second);
    if (kind == Kind::PrisonDay || m_random.chance(25))
        addFree(trainers, m_speakers, m_speakersEngaged, TrainerRole::LivedExperience);
    return trainers;
}

// In turn from another one each day, as long as there are any.
void LongTeam::addFree(QList<WorkshopTrainer> &to, const QList<TrainerId> &from, int &engaged, TrainerRole role)
{
    if (engaged == from.size())
        return;
    to.append({from[(m_day.toJulianDay() + engaged) % from.size()], role});
    ++engaged;
}

} // namespace turnout::sample
