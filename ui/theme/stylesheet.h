// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

struct Tokens;

// The style sheet of the application. Widgets ask for a look by a dynamic property, set once before they are shown:
// `look`: "primary", "quiet", "chip", "link", "flat" on buttons; "card", "pane", "strip" on frames.
// `tone`: "secondary", "good", "bad", "accent" on labels and buttons; `wrong`: true on a field with a problem.
QString styleSheet(const Tokens &tokens);

} // namespace turnout
