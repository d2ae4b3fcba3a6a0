// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/programme.h"

namespace turnout::sample {

// The people who train in the small sample.
struct SmallTeam {
    TrainerId morag, dev, hannah, kwame, sian; // trainers
    TrainerId leanne;                          // speaks from lived experience
};

void fillSmall(Edit &edit, QDate today);

// The schedule ahead of the small sample: every state of a workshop and every kind of clash, each once.
void addAhead(Programme &programme, const Sites &sites, const SmallTeam &team, QDate today);
// When its trainers are away.
void addAbsences(Edit &edit, const SmallTeam &team, QDate today);

} // namespace turnout::sample
