// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/monthcontent.h"
#include "ui/schedule/monthlayout.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace turnout {

// What of a month is marked: chosen, has the keys, or is under a drag.
struct MonthMarks {
    WorkshopId selected = {};
    QDate current = {};
    enum class Keys { Elsewhere, Here } keys = Keys::Elsewhere;
    WorkshopId lifted = {}; // being dragged: its place is left as an outline
};

// Paints a month into its card. Used by the view, and by whoever wants a picture of it.
class MonthPainter {
public:
    MonthPainter(QPainter &painter, const MonthContent &content, const MonthLayout &layout, const Tokens &tokens)
        : m_painter(painter)
        , m_content(content)
        , m_layout(layout)
        , m_tokens(tokens)
    {}

    void paint(const MonthMarks &marks) const;

private:
    void paintHead() const;
    void paintGround() const;
    void paintHatch(const QRect &rect) const;
    void paintDay(const MonthDay &day, const QRect &cell, const MonthMarks &marks) const;
    int paintNumber(const MonthDay &day, const QRect &strip) const;
    void paintWord(const MonthDay &day, const QRect &strip, int left, int more) const;
    void paintChips(const MonthDay &day, const QRect &cell, const MonthLayout::Chips &chips,
                    const MonthMarks &marks) const;
    void paintLines() const;
    QRect inset(const QRect &rect) const;
    void say(const QRect &rect, Qt::Alignment alignment, const QString &text) const;

    QPainter &m_painter;
    const MonthContent &m_content;
    const MonthLayout &m_layout;
    const Tokens &m_tokens;
};

} // namespace turnout
