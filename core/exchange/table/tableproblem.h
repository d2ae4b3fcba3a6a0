// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <algorithm>

namespace turnout {

// Something odd in a file that did not stop its reading, in plain words for a coordinator.
struct TableProblem {
    qint64 line = 0; // 1-based line of the file
    QString reason;  // translated, a whole sentence

    bool operator==(const TableProblem &) const = default;
};

// The problems of one file. Keeps the first `Kept` and counts the rest, so that a bad file does not eat memory.
class TableProblems {
public:
    static constexpr qsizetype Kept = 1000;

    // `reason` is a callable: a text nobody will read is not put together.
    template <class Reason>
    void add(qint64 line, const Reason &reason)
    {
        if (++m_count <= Kept)
            m_kept.append({line, reason()});
    }

    // By line; two of one line in the order found.
    QList<TableProblem> sorted() const
    {
        QList<TableProblem> problems = m_kept;
        std::ranges::stable_sort(problems, {}, &TableProblem::line);
        return problems;
    }
    qint64 count() const { return m_count; }

private:
    QList<TableProblem> m_kept;
    qint64 m_count = 0;
};

} // namespace turnout
