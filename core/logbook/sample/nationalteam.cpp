// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/nationalteam.h"

#include "core/logbook/people.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {
constexpr quint64 Seed = 0x7465616D;

// In the order of the regions, then those who travel, then those who speak from lived experience.
constexpr QStringView Trainers =
    u"Catherine Fenwick-Lowe|Danny Ogunbanjo|Parveen Hussain-Clegg|Dev Chaudhary|Morag Ellison|Tobias Grieve|"
    u"Adwoa Sarpong|Imogen Tait|Hannah Whitlock|Eleri Maddocks|Calum Dunmore|Aoife Magennis|"
    u"Kwame Asante-Boateng|Siân Prosser|Joanna Wrzesień|Marcus Delacroix|"
    u"Leanne Marsh-O'Dowd|Ricky Sheldrake|Tasha Brathwaite";
constexpr qsizetype Leads = 12;
constexpr qsizetype Travelling = 4;
} // namespace

NationalTeam::NationalTeam(Edit &edit)
    : m_random(Seed)
{
    Names names(Seed);
    QList<TrainerId> all;
    for (const QStringView name : Trainers.split(u'|'))
        all.append(people::addTrainer(edit, {{}, name.toString(), names.email(personName(name.toString()))}));
    m_leads = all.first(Leads);
    m_travelling = all.sliced(Leads, Travelling);
    m_speakers = all.sliced(Leads + Travelling);
}

QList<WorkshopTrainer> NationalTeam::forWorkshop(UkRegion region, Kind kind, QDate day)
{
    QList<WorkshopTrainer> trainers{{m_leads[int(region) - 1], TrainerRole::Lead}};
    if (kind != Kind::Awareness)
        addFree(trainers, m_travelling, TrainerRole::Second, day);
    if (kind == Kind::PrisonDay || m_random.chance(25))
        addFree(trainers, m_speakers, TrainerRole::LivedExperience, day);
    return trainers;
}

void NationalTeam::addFree(QList<WorkshopTrainer> &to, const QList<TrainerId> &from, TrainerRole role, QDate day)
{
    const int first = m_random.below(int(from.size()));
    for (qsizetype i = 0; i < from.size(); ++i) {
        const TrainerId trainer = from[(first + i) % from.size()];
        if (m_busy.contains({trainer, day}))
            continue;
        m_busy.insert({trainer, day});
        to.append({trainer, role});
        return;
    }
}

} // namespace turnout::sample
