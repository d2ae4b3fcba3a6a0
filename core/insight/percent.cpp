// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/percent.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// 57 of 200 is 28.5 % on paper and a hair less in binary; the hair must not turn the half down.
constexpr double Hair = 1e-9;

qint64 rounded(double value)
{
    return std::llround(std::floor(value + 0.5 + Hair));
}

} // namespace

QString percent(double share, Decimals decimals)
{
    if (share <= 0)
        return u"0%"_s;
    if (share == 1)
        return u"100%"_s;

    if (decimals == Decimals::None) {
        const qint64 whole = rounded(share * 100);
        if (whole == 0)
            return u"<1%"_s;
        if (share < 1 && whole == 100)
            return u">99%"_s;
        return u"%1%"_s.arg(whole);
    }
    const qint64 tenths = rounded(share * 1000);
    if (tenths == 0)
        return u"<0.1%"_s;
    if (share < 1 && tenths == 1000)
        return u">99.9%"_s;
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

} // namespace turnout
