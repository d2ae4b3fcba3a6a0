// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trainer.h"
#include "core/domain/workshop.h"
#include "core/domain/workshoptype.h"

// The words of a workshop's own record, the same in the month, the panel and the form.
namespace turnout::workshopwords {

QString status(WorkshopStatus status);
QString cancelledBy(std::optional<CancelledBy> by); // "The venue", to choose from
QString cancelled(std::optional<CancelledBy> by);   // "Cancelled by the venue"
QString role(TrainerRole role);
QString length(int minutes);                  // "2 hours", "3½ hours", "45 minutes"
QString typeDetail(const WorkshopType &type); // "2 hours, up to 20 places"
QString bookings(int booked, int waiting);    // "14 booked, 3 waiting"

} // namespace turnout::workshopwords
