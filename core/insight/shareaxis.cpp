// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/shareaxis.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Whole = 100;
constexpr int Room = 5; // points below the least
// 0.80 × 100 is a hair less than 80 in binary; the hair must not cost a step.
constexpr double Hair = 1e-9;

// Five to ten ticks are enough to read a value by, and few enough to have room.
int stepFor(int range)
{
    if (range <= 30)
        return 5;
    return range <= 60 ? 10 : 20;
}

int roundedDown(int value, int step)
{
    return value / step * step;
}

} // namespace

QList<int> ShareAxis::ticks() const
{
    QList<int> ticks;
    for (int tick = start; tick <= Whole; tick += step)
        ticks.append(tick);
    return ticks;
}

QString ShareAxis::startText() const
{
    return tr("Axis starts at %1").arg(QString::number(start) + u'%');
}

ShareAxis shareAxis(double least)
{
    const int low = int(std::floor(std::clamp(least, 0.0, 1.0) * Whole + Hair)) - Room;
    const int start = roundedDown(std::max(0, low), 5);
    const int step = stepFor(Whole - start);
    return {.start = roundedDown(start, step), .step = step};
}

} // namespace turnout
