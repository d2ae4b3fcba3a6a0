// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace turnout {

// The steps in which a map colours counts: equal ones from zero with round ends, so that twice the colour is about
// twice the people, which quarters of the ranking would not say.
class CountSteps {
public:
    // At most four steps; fewer where no count reaches them, one where all are 0. Counts are 0 or more.
    explicit CountSteps(const QList<int> &counts);

    int steps() const { return int(m_breaks.size()) + 1; }
    // 0 for the least.
    int stepOf(int count) const;
    // "under 150", "150–299", "450 and over"; "none" where the least step is only 0.
    QString label(int step) const;
    // Where each step but the least begins.
    const QList<int> &breaks() const { return m_breaks; }

private:
    QList<int> m_breaks;
};

} // namespace turnout
