// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <optional>

namespace turnout {

// Where everything of a month stands in its card, in pixels; see measures.md. Columns of the weekend are narrower, and
// all is mirrored for languages that read from the right.
class MonthLayout {
public:
    MonthLayout() = default;
    MonthLayout(const QRect &card, int weeks, Qt::LayoutDirection direction);

    static constexpr int Columns = 7;
    int weeks() const { return m_weeks; }
    Qt::LayoutDirection direction() const { return m_direction; }
    QRect card() const { return m_card; }
    QRect headOfWeeks() const; // over the numbers of the weeks
    QRect head(int column) const;
    QRect weekNumber(int week) const;
    QRect cell(int week, int column) const;
    QRect legend() const;
    // The upper part of a cell, with the day's number and one word.
    static QRect strip(const QRect &cell);
    std::optional<int> placeAt(const QPoint &point) const; // week * Columns + column

    // How the workshops of one day are shown: whole chips of two lines, or of one line where two whole ones do not fit.
    enum class ChipKind { Whole, Line };
    struct Chips {
        ChipKind kind = ChipKind::Whole;
        int first = 0; // others before it give way to the selected one
        int shown = 0; // the rest is "+1 more"
    };
    // For so many workshops, of which the selected one (-1: none) is always shown.
    Chips chips(qsizetype count, qsizetype selected) const;
    QRect chip(const QRect &cell, int place, ChipKind kind) const;

private:
    int columnLeft(int column) const;
    int rowTop(int week) const;
    QRect visual(const QRect &rect) const;

    QRect m_card;
    int m_weeks = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace turnout
