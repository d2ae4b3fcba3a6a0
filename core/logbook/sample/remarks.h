// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/randomness.h"

#include <QString>

namespace turnout::sample {

// Where a workshop was: some remarks only make sense there.
enum class Setting { Room, Online, Prison };

// "Is there anything else you would like to say?", in keeping with the overall rating.
QString remark(int overall, Setting setting, Randomness &random);

} // namespace turnout::sample
