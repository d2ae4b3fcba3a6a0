// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/theme/tokens.h"

class QApplication;

namespace turnout {

using namespace Qt::StringLiterals;

enum class ThemeChoice { Automatic, Light, Dark };

template <>
inline constexpr auto words<ThemeChoice> = std::to_array<Word<ThemeChoice>>({
    {ThemeChoice::Automatic, "automatic"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
});

// What the desktop asks for, as far as Qt can tell. Ask before applyTheme(): on Qt before 6.5 the answer is in the
// palette that the application started with.
Appearance desktopAppearance();

// Dresses the whole application: style, palette, font and style sheet. Widgets that paint themselves are repainted.
void applyTheme(QApplication &application, Appearance appearance);

} // namespace turnout
