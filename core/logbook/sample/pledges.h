// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/randomness.h"

#include <QString>

namespace turnout::sample {

// "What will you do differently?"
QString pledge(Randomness &random);

} // namespace turnout::sample
