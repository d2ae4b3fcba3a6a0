// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trainer.h"
#include "core/domain/workshop.h"
#include "core/domain/workshoptype.h"

// The words of the workshop form.
namespace turnout::workshopwords {

QString status(WorkshopStatus status);
QString cancelledBy(std::optional<CancelledBy> by);
QString role(TrainerRole role);
QString length(int minutes);                  // "2 hours", "3½ hours", "45 minutes"
QString typeDetail(const WorkshopType &type); // "2 hours, up to 20 places"
QString booked(int booked, int waiting);      // "14 booked, 3 waiting"

} // namespace turnout::workshopwords
