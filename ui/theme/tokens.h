// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace turnout {

enum class Appearance { Light, Dark };

// Every colour of the program, in one of two appearances. Contrast was measured on both: text at least 4.5 : 1, marks
// and edges of controls 3 : 1.
struct Tokens {
    Appearance appearance;
    QColor window, surface, sidebar, line, control, text, secondary, accent, onAccent, soft, focus, good, bad;
    QColor goodText;                    // green text on a tint, where `good` is too pale
    QColor warningTint;                 // behind a warning
    QColor bankHoliday, weekend, hatch; // days of the schedule
    QColor lastYear;                    // last year's mark beside this year's
    std::array<QColor, 4> sequential;   // few to many
    std::array<QColor, 4> categories;
};

const Tokens &tokens(Appearance appearance);

// The tokens that a palette was made from; how a widget that paints itself learns its colours: tokensOf(palette()).
// A palette that is not ours counts as light or dark by its window colour.
const Tokens &tokensOf(const QPalette &palette);

// Every role of every group from the tokens, for QApplication::setPalette().
QPalette paletteOf(const Tokens &tokens);

// A colour between the two: `share` of `a`, in [0, 1], the rest of `b`.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace turnout
