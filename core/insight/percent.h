// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

enum class Decimals { None, One };

// The one way to write a share as a percentage, as in the UK: no space, a point, halves rounded up. `share` is a
// fraction, 0 or more; a reply rate may exceed 1.
// None gives "91%", One gives "92.8%" and "91.0%"; none and all are "0%" and "100%" in both. Rounding never makes all
// of less than all, nor none of more than none: 0.9996 is ">99%", 0.0004 is "<0.1%" with one decimal.
QString percent(double share, Decimals decimals);

} // namespace turnout
