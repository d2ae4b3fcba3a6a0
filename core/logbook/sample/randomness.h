// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <utility>

namespace turnout::sample {

// Numbers that look random and are the same on every machine. Each part of a sample has its own, so that a change to
// one part leaves the others as they were.
class Randomness {
public:
    explicit Randomness(quint64 seed)
        : m_state(seed)
    {}

    int below(int count);                 // 0 … count − 1; `count` ≥ 1
    int between(int least, int greatest); // both included
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    decltype(auto) pick(const List &list)
    {
        return list[decltype(std::size(list))(below(int(std::size(list))))];
    }

    // The place of one of the weights, each as likely as it is heavy.
    template <class Weights>
    int weighted(const Weights &weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = below(total);
        int place = 0;
        for (const int weight : weights) {
            if (left < weight)
                break;
            left -= weight;
            ++place;
        }
        return place;
    }

    template <class List>
    void shuffle(List &list)
    {
        for (int last = int(list.size()) - 1; last > 0; --last)
            std::swap(list[last], list[below(last + 1)]);
    }

private:
    quint64 next();

    quint64 m_state;
};

} // namespace turnout::sample
