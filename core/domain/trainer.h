// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <QDate>
#include <QString>

namespace turnout {

using namespace Qt::StringLiterals;

enum class TrainerRole { Lead, Second, LivedExperience };

template <>
inline constexpr auto words<TrainerRole> = std::to_array<Word<TrainerRole>>({
    {TrainerRole::Lead, "lead"_L1},
    {TrainerRole::Second, "second"_L1},
    {TrainerRole::LivedExperience, "lived-experience speaker"_L1},
});

// Staff or associate.
struct Trainer {
    TrainerId id;
    QString name;
    QString email;

    bool operator==(const Trainer &) const = default;
};

struct WorkshopTrainer {
    TrainerId trainer;
    TrainerRole role = TrainerRole::Lead;

    bool operator==(const WorkshopTrainer &) const = default;
};

// The same with its name, for showing.
struct NamedTrainer {
    TrainerId trainer;
    QString name;
    TrainerRole role = TrainerRole::Lead;

    bool operator==(const NamedTrainer &) const = default;
};

// Days on which a trainer cannot work, both included.
struct Absence {
    TrainerId trainer;
    QDate from;
    QDate to;
    QString reason;

    bool operator==(const Absence &) const = default;
};

// The same with the name, for showing.
struct AbsenceRow {
    Absence absence;
    QString trainer;

    bool operator==(const AbsenceRow &) const = default;
};

} // namespace turnout
