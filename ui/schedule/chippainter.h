// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduleitem.h"
#include "ui/schedule/monthlayout.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace turnout {

// What a chip shows of one workshop on one day.
struct ChipLook {
    const ScheduleItem &item;
    QDate day;
    enum class State { Ahead, Past } state = State::Ahead;
    enum class Warning { None, Shown } warning = Warning::None;
    enum class Ring { None, Selected } ring = Ring::None;
    MonthLayout::ChipKind kind = MonthLayout::ChipKind::Whole;
};

// Paints one workshop as it stands in a month: badge, place, time, bars for a prison, filled/places, those waiting, a
// warning. Planned is dashed, draft dotted, past paler, cancelled struck through; see measures.md.
class ChipPainter {
public:
    ChipPainter(QPainter &painter, const Tokens &tokens, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_tokens(tokens)
        , m_direction(direction)
    {}

    void paint(const QRect &rect, const ChipLook &look) const;
    void paintRing(const QRect &rect) const;

private:
    void paintFrame(const QRect &rect, const ChipLook &look) const;
    void paintFirstLine(const QRect &rect, const ChipLook &look) const;
    void paintSecondLine(const QRect &rect, const ChipLook &look) const;
    void paintWarning(const QRect &rect) const;
    QRect at(const QRect &chip, int left, int top, int width, int height) const;
    int text(const QRect &chip, int left, int top, int height, int room, const QString &text) const;
    QColor inkOf(const ChipLook &look) const;

    QPainter &m_painter;
    const Tokens &m_tokens;
    Qt::LayoutDirection m_direction;
};

} // namespace turnout
