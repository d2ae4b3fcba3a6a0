// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trainer.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <optional>

namespace turnout {

// Trainers and the days on which they are away.
class TrainerStore {
public:
    explicit TrainerStore(const Database &db)
        : m_db(db)
    {}

    void add(const Trainer &trainer) const;
    std::optional<Trainer> find(TrainerId id) const;
    std::optional<Trainer> findByName(const QString &name) const; // by matchKey, the oldest
    QList<Trainer> all() const;                                   // by name

    void addAbsence(qint64 id, const Absence &absence) const;
    QList<Absence> absencesBetween(QDate from, QDate to) const; // those that touch the days, both included
    QList<AbsenceRow> absenceRows(QDate from, QDate to) const;  // the same with names, by name

private:
    const Database &m_db;
};

} // namespace turnout
