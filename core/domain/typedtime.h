// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>
#include <optional>

namespace turnout {

// The time of day that people mean by what they type; nothing where it is none.
//   9:30, 9.30, 9 30, 9h30, 930, 0930     hours and minutes
//   14, 9                                 a full hour, of 24: a bare 2 is the night, as it is written
//   2pm, 2.30 pm, 9am, 12 a.m.            of twelve hours
//   noon, midday
std::optional<QTime> typedTime(const QString &text);

} // namespace turnout
