// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occasion.h"

#include <QString>

namespace turnout {

// How the workshops that people are booked onto are said on screens; see delegatewords.h for the people.

// "Half-day training, Brixton Community Hub"; the type, and where it is.
QString occasionName(const WorkshopOccasion &occasion);
// "2 places free", "full, 3 waiting", "no limit of places".
QString placesWords(const WorkshopOccasion &occasion);

} // namespace turnout
