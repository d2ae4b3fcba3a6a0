// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace turnout {

// The axis of a chart of shares: it ends at 100 %, and starts where the data asks for it, which the chart must say. In
// whole per cent, so that ticks are exact.
struct ShareAxis {
    int start = 0; // 0 … 95, a multiple of `step`
    int step = 20; // between two ticks

    // From the start to 100, both among them.
    QList<int> ticks() const;
    // "Axis starts at 75%", for the subtitle.
    QString startText() const;

    bool operator==(const ShareAxis &) const = default;
};

// `least` is the least that the chart must show, a fraction in [0, 1]: the lowest end of an interval, or the target.
// The axis starts at least five points below it, at a round number, so that no interval touches the edge.
ShareAxis shareAxis(double least);

} // namespace turnout
