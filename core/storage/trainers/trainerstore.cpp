// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trainers/trainerstore.h"

#include "core/base/text.h"
#include "core/storage/sqltexts.h"

namespace turnout {

void TrainerStore::add(const Trainer &trainer) const
{
    m_db.statement(u"INSERT INTO trainer (id, name, name_key, email) VALUES (?1, ?2, ?3, ?4)")
        .run(trainer.id, trainer.name, matchKey(trainer.name), trainer.email);
}

std::optional<Trainer> TrainerStore::find(TrainerId id) const
{
    Statement row = m_db.statement(u"SELECT id, name, email FROM trainer WHERE id = ?1");
    if (!row.bind(id).step())
        return std::nullopt;
    return Trainer{row.id<TrainerId>(0), row.text(1), row.text(2)};
}

std::optional<Trainer> TrainerStore::findByName(const QString &name) const
{
    Statement row = m_db.statement(u"SELECT id, name, email FROM trainer WHERE name_key = ?1 ORDER BY id");
    if (!row.bind(matchKey(name)).step())
        return std::nullopt;
    return Trainer{row.id<TrainerId>(0), row.text(1), row.text(2)};
}

QList<Trainer> TrainerStore::all() const
{
    QList<Trainer> trainers;
    for (Statement row = m_db.statement(u"SELECT id, name, email FROM trainer ORDER BY name_key, id"); row.step();)
        trainers.append({row.id<TrainerId>(0), row.text(1), row.text(2)});
    return trainers;
}

void TrainerStore::addAbsence(qint64 id, const Absence &absence) const
{
    m_db.statement(
            u"INSERT INTO trainer_absence (id, trainer, first_day, last_day, reason) VALUES (?1, ?2, ?3, ?4, ?5)")
        .run(id, absence.trainer, absence.from, absence.to, absence.reason);
}

QList<Absence> TrainerStore::absencesBetween(QDate from, QDate to) const
{
    QList<Absence> absences;
    Statement row = m_db.statement(sql::trainers_absencesbetween);
    row.bind(from, to);
    while (row.step())
        absences.append({row.id<TrainerId>(0), row.date(1), row.date(2), row.text(3)});
    return absences;
}

QList<AbsenceRow> TrainerStore::absenceRows(QDate from, QDate to) const
{
    QList<AbsenceRow> rows;
    Statement row = m_db.statement(sql::trainers_absencerows);
    for (row.bind(from, to); row.step();)
        rows.append({{row.id<TrainerId>(0), row.date(1), row.date(2), row.text(3)}, row.text(4)});
    return rows;
}

} // namespace turnout
