// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/countsteps.h"

#include "core/base/tr.h"
#include "core/insight/sentences.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int MostBreaks = 3;

// The greatest round number that is not above `value`, and 1 at least.
int roundStep(int value)
{
    constexpr std::array Tenths = {10, 15, 20, 25, 30, 40, 50, 60, 80}; // of a power of ten
    qint64 step = 1;
    for (qint64 power = 1; power <= value; power *= 10) {
        for (const int tenths : Tenths) {
            const qint64 whole = power * tenths / 10;
            if (power * tenths % 10 == 0 && whole <= value)
                step = whole;
        }
    }
    return int(step);
}

} // namespace

CountSteps::CountSteps(const QList<int> &counts)
{
    const int most = counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
    // The last step is about half as wide as the others, so that it is never empty.
    const int step = roundStep(int(most / (MostBreaks + 0.5)));
    for (int i = 1; i <= MostBreaks && i * step <= most; ++i)
        m_breaks.append(i * step);
}

int CountSteps::stepOf(int count) const
{
    return int(std::upper_bound(m_breaks.begin(), m_breaks.end(), count) - m_breaks.begin());
}

QString CountSteps::label(int step) const
{
    if (m_breaks.isEmpty())
        return tr("none");
    if (step == 0)
        return m_breaks.first() == 1 ? tr("none") : tr("under %1").arg(countText(m_breaks.first()));
    const int from = m_breaks.at(step - 1);
    if (step == m_breaks.size())
        return tr("%1 and over", "a count").arg(countText(from));
    const int to = m_breaks.at(step) - 1;
    return from == to ? countText(from) : tr("%1–%2", "counts from, to").arg(countText(from), countText(to));
}

} // namespace turnout
