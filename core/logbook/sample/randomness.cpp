// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/randomness.h"

namespace turnout::sample {

// SplitMix64: Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators, OOPSLA.
quint64 Randomness::next()
{
    m_state += Q_UINT64_C(0x9E3779B97F4A7C15);
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

int Randomness::below(int count)
{
    // The upper half, scaled: the bias is one in four thousand million, and no division is needed.
    return int(((next() >> 32) * quint64(count)) >> 32);
}

int Randomness::between(int least, int greatest)
{
    return least + below(greatest - least + 1);
}

} // namespace turnout::sample
