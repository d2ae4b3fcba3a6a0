// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthlayout.h"

#include <QStyle>

namespace turnout {

namespace {

constexpr int HeadHeight = 30;
constexpr int LegendHeight = 32;
constexpr int WeekColumn = 24;
constexpr int StripHeight = 24;
constexpr int WeekdayShare = 128; // widths at 832; they keep their proportion
constexpr int WeekendShare = 84;
constexpr int NarrowWeekendShare = 60; // where weekdays would get too narrow for a name
constexpr int NarrowCard = 600;
constexpr int FirstOfWeekend = 5;
constexpr int ChipHeight = 38;
constexpr int ChipPitch = 42;
constexpr int LineHeight = 19;
constexpr int LinePitch = 22;
constexpr int ChipLeft = 5;
constexpr int ChipRight = 3;

} // namespace

MonthLayout::MonthLayout(const QRect &card, int weeks, Qt::LayoutDirection direction)
    : m_card(card)
    , m_weeks(weeks)
    , m_direction(direction)
{}

QRect MonthLayout::visual(const QRect &rect) const
{
    return QStyle::visualRect(m_direction, m_card, rect);
}

// From left to right; visual() turns it.
int MonthLayout::columnLeft(int column) const
{
    const int width = m_card.width() - WeekColumn;
    const int weekend = m_card.width() < NarrowCard ? NarrowWeekendShare : WeekendShare;
    const auto sharesBefore = [weekend](int count) {
        const int weekdays = std::min(count, FirstOfWeekend);
        return weekdays * WeekdayShare + (count - weekdays) * weekend;
    };
    return m_card.left() + WeekColumn + width * sharesBefore(column) / sharesBefore(Columns);
}

int MonthLayout::rowTop(int week) const
{
    const int height = m_card.height() - HeadHeight - LegendHeight;
    return m_card.top() + HeadHeight + height * week / std::max(1, m_weeks);
}

QRect MonthLayout::headOfWeeks() const
{
    return visual({m_card.left(), m_card.top(), WeekColumn, HeadHeight});
}

QRect MonthLayout::head(int column) const
{
    const int left = columnLeft(column);
    return visual({left, m_card.top(), columnLeft(column + 1) - left, HeadHeight});
}

QRect MonthLayout::weekNumber(int week) const
{
    return visual({m_card.left(), rowTop(week), WeekColumn, rowTop(week + 1) - rowTop(week)});
}

QRect MonthLayout::cell(int week, int column) const
{
    const int left = columnLeft(column);
    return visual({left, rowTop(week), columnLeft(column + 1) - left, rowTop(week + 1) - rowTop(week)});
}

QRect MonthLayout::legend() const
{
    return {m_card.left(), m_card.bottom() + 1 - LegendHeight, m_card.width(), LegendHeight};
}

QRect MonthLayout::strip(const QRect &cell)
{
    return {cell.left(), cell.top(), cell.width(), StripHeight};
}

std::optional<int> MonthLayout::placeAt(const QPoint &point) const
{
    for (int place = 0; place < m_weeks * Columns; ++place) {
        if (cell(place / Columns, place % Columns).contains(point))
            return place;
    }
    return std::nullopt;
}

MonthLayout::Chips MonthLayout::chips(qsizetype count, qsizetype selected) const
{
    const int height = (m_weeks > 0 ? cell(0, 0).height() : 0) - StripHeight;
    const int whole = (height + ChipPitch - ChipHeight) / ChipPitch;
    const int lines = (height + LinePitch - LineHeight) / LinePitch;
    const bool asLines = count > whole && whole < 2;
    const int shown = std::min(int(count), asLines ? lines : whole);
    return {asLines ? ChipKind::Line : ChipKind::Whole, std::max(0, int(selected) - shown + 1), shown};
}

QRect MonthLayout::chip(const QRect &cell, int place, ChipKind kind) const
{
    const bool whole = kind == ChipKind::Whole;
    const int top = cell.top() + StripHeight + place * (whole ? ChipPitch : LinePitch);
    const QRect rect(cell.left() + ChipLeft, top, cell.width() - ChipLeft - ChipRight, whole ? ChipHeight : LineHeight);
    return QStyle::visualRect(m_direction, cell, rect);
}

} // namespace turnout
