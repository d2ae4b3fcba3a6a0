// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/employers.h"

#include <QString>

namespace turnout::sample {

// What those who come to workshops work in, each as often as many do.
Trade tradeOfSome(Randomness &random);
// What somebody does there; empty for trades that nobody comes from.
QString roleIn(Trade trade, Randomness &random);

} // namespace turnout::sample
