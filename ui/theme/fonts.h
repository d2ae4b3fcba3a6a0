// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace turnout {

enum class Weight { Regular, Medium, SemiBold, Bold };

// The screen's type sizes, in points.
namespace size {
inline constexpr double PageTitle = 19;
inline constexpr double Tile = 23;
inline constexpr double PanelTitle = 15;
inline constexpr double Period = 13;
inline constexpr double CardTitle = 11.5;
inline constexpr double Body = 10;
inline constexpr double Small = 9;
inline constexpr double Tiny = 8.5;
} // namespace size

// The font of the screen (Inter, or the system's sans) at that many points.
QFont screenFont(double points, Weight weight = Weight::Regular);
// For columns of numbers: its figures are all of one width (Noto Sans; Inter's are not). Medium is regular and
// semi-bold bold there.
QFont numberFont(double points, Weight weight = Weight::Regular);

} // namespace turnout
