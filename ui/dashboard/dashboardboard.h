// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardwords.h"
#include "ui/dashboard/tiletexts.h"

#include <QWidget>
#include <array>

class QBoxLayout;

namespace turnout {

class BarChart;
class ChartCard;
class DrillCard;
class IntervalChart;
class Marks;
class Tile;
class TileMap;
class TrendChart;

// The tiles and cards of the dashboard. Two cards stand side by side where there is room, else one below the other.
class DashboardBoard final : public QWidget {
    Q_OBJECT

public:
    explicit DashboardBoard(QWidget *parent = nullptr);

    void show(const DashboardFigures &figures, const Scope &scope, Compared compared);
    using QWidget::show;
    // Puts the workshops behind the mark into the place of the lower cards, and lights the mark.
    void showBehind(const Mark &mark, const WorkshopsBehind &behind);
    // Back to the charts, the focus on the mark when it was in the list. False when the charts are shown.
    bool hideBehind();
    bool isShowingBehind() const;
    const Mark &mark() const { return m_mark; }

    QList<TileText> tileTexts() const;
    const QList<ChartCard *> &cards() const { return m_cards; } // in the order they are read
    DrillCard *drill() const { return m_drill; }
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void markActivated(const turnout::Mark &mark);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCards();
    void layOut();
    void connectMarks();
    void showShares(const DashboardFigures &figures, const Scope &scope);
    void showReach(const DashboardFigures &figures, const Scope &scope);
    void showTrend(const DashboardFigures &figures, const Scope &scope);
    void showSectors(const DashboardFigures &figures, const Scope &scope);
    ChartCard *cardOf(const Mark &mark) const;
    int peopleOf(const Mark &mark) const;

    std::array<Tile *, 4> m_tiles{};
    IntervalChart *m_shares;
    TileMap *m_reach;
    TrendChart *m_trend;
    BarChart *m_sectors;
    QList<ChartCard *> m_cards;
    DrillCard *m_drill;
    QWidget *m_lowerCards;
    QBoxLayout *m_tileRow = nullptr;
    QBoxLayout *m_upper = nullptr;
    QBoxLayout *m_lower = nullptr;
    DashboardFigures m_figures;
    Mark m_mark;
};

} // namespace turnout
