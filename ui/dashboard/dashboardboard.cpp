// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardboard.h"

#include "core/insight/charttitles.h"
#include "core/insight/reach.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardseries.h"
#include "ui/dashboard/drillcard.h"
#include "ui/dashboard/tile.h"

#include <QApplication>
#include <QBoxLayout>
#include <QTableView>

namespace turnout {

namespace {

constexpr int Gap = 12;
enum CardPlace { Shares, Reach, Trend, Sectors };

} // namespace

DashboardBoard::DashboardBoard(QWidget *parent)
    : QWidget(parent)
    , m_shares(new IntervalChart)
    , m_reach(new TileMap)
    , m_trend(new TrendChart)
    , m_sectors(new BarChart)
    , m_drill(new DrillCard)
    , m_lowerCards(new QWidget)
{
    for (Tile *&tile : m_tiles)
        tile = new Tile;
    makeCards();
    layOut();
    connectMarks();
    m_drill->hide();
}

void DashboardBoard::makeCards()
{
    m_cards = {new ChartCard(tr("Share by region"), m_shares), new ChartCard(tr("Reach by region"), m_reach),
               new ChartCard(tr("Share by month"), m_trend), new ChartCard(tr("Delegates by sector"), m_sectors)};
    const QStringList definitions{shareDefinition(), reachDefinition(), trendDefinition(), sectorDefinition()};
    const QStringList nothing{tr("No form in this period has an overall rating."),
                              tr("Nobody is known to have attended in this period."),
                              tr("No form of these 24 months has an overall rating."),
                              tr("No names of people who attended are known in this period.")};
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setDefinition(definitions[i]);
        m_cards[i]->setNothing(nothing[i]);
    }
}

// The left cards hold columns of words, so they are the wider ones.
static QBoxLayout *pair(QWidget *left, QWidget *right)
{
    constexpr int LeftPart = 13, RightPart = 9;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    row->addWidget(left, LeftPart);
    row->addWidget(right, RightPart);
    return row;
}

void DashboardBoard::layOut()
{
    m_tileRow = new QHBoxLayout;
    m_tileRow->setSpacing(Gap);
    for (const size_t first : {0U, 2U}) {
        auto *two = new QHBoxLayout;
        two->setSpacing(Gap);
        two->addWidget(m_tiles.at(first), 1);
        two->addWidget(m_tiles.at(first + 1), 1);
        m_tileRow->addLayout(two, 1);
    }
    m_upper = pair(m_cards[Shares], m_cards[Reach]);
    m_lower = pair(m_cards[Trend], m_cards[Sectors]);
    m_lowerCards->setLayout(m_lower);
    constexpr int UpperPart = 3, LowerPart = 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addLayout(m_tileRow);
    column->addLayout(m_upper, UpperPart);
    column->addWidget(m_lowerCards, LowerPart);
    column->addWidget(m_drill, LowerPart);
}

void DashboardBoard::connectMarks()
{
    const auto tell = [this](Marks *chart, Grouping by, Mark::Of of) {
        connect(chart, &Marks::markActivated, this, [this, by, of](const QString &key) {
            if (key == OtherSectors)
                m_cards[Sectors]->showTable(); // all of them are there, one by one
            else
                Q_EMIT markActivated({by, key, of});
        });
    };
    tell(m_shares, Grouping::Region, Mark::Of::Ratings);
    tell(m_reach, Grouping::Region, Mark::Of::People);
    tell(m_trend, Grouping::Month, Mark::Of::Ratings);
    tell(m_sectors, Grouping::Sector, Mark::Of::People);
}

void DashboardBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_cards[Shares]->minimumSizeHint().width() + m_cards[Reach]->minimumSizeHint().width();
    constexpr int Comfortable = 860; // below, the columns of a chart come too close
    const auto direction =
        width() >= std::max(needed + Gap, Comfortable) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    for (QBoxLayout *row : {m_tileRow, m_upper, m_lower}) {
        if (row->direction() != direction)
            row->setDirection(direction);
    }
}

void DashboardBoard::show(const DashboardFigures &figures, const Scope &scope, Compared compared)
{
    m_figures = figures;
    const std::array texts{ratingTile(figures, compared), deliveredTile(figures), reachTile(figures, compared),
                           replyTile(figures)};
    for (size_t i = 0; i < texts.size(); ++i)
        m_tiles.at(i)->show(texts.at(i));
    showShares(figures, scope);
    showReach(figures, scope);
    showTrend(figures, scope);
    showSectors(figures, scope);
}

void DashboardBoard::showShares(const DashboardFigures &figures, const Scope &scope)
{
    m_shares->setSeries(regionShares(figures));
    const Counts<Satisfaction> shares = satisfaction(figures.ratings);
    m_cards[Shares]->show({regionShareTitle(shares.groups, shares.total),
                           shareSubtitle(scope, m_shares->axis().startText()),
                           m_shares->table(),
                           {}});
}

void DashboardBoard::showReach(const DashboardFigures &figures, const Scope &scope)
{
    m_reach->setSeries(regionReach(figures));
    m_cards[Reach]->show(
        {reachTitle(figures.reach.groups), reachSubtitle(scope), m_reach->table(), reachNotes(figures.reach)});
}

void DashboardBoard::showTrend(const DashboardFigures &figures, const Scope &scope)
{
    m_trend->setSeries(monthShares(figures));
    m_cards[Trend]->show({trendTitle(m_trend->series().months, m_trend->series().target),
                          trendSubtitle(scope, m_trend->axis().startText()),
                          m_trend->table(),
                          {}});
}

void DashboardBoard::showSectors(const DashboardFigures &figures, const Scope &scope)
{
    m_sectors->setSeries(sectorMix(figures));
    m_cards[Sectors]->show({sectorTitle(figures.sectors), sectorSubtitle(scope), sectorTable(figures), {}});
}

ChartCard *DashboardBoard::cardOf(const Mark &mark) const
{
    if (mark.by == Grouping::Region)
        return m_cards[mark.of == Mark::Of::Ratings ? Shares : Reach];
    return m_cards[mark.by == Grouping::Month ? Trend : Sectors];
}

int DashboardBoard::peopleOf(const Mark &mark) const
{
    const auto &counts = mark.by == Grouping::Sector ? m_figures.sectors : m_figures.reach;
    const auto found = std::ranges::find(counts.groups, mark.group, &ReachCount::group);
    return found == counts.groups.end() ? 0 : found->people;
}

void DashboardBoard::showBehind(const Mark &mark, const WorkshopsBehind &behind)
{
    for (ChartCard *card : m_cards)
        card->chart()->clearChoice();
    m_mark = mark;
    cardOf(mark)->chart()->choose(mark.group);
    m_drill->show(mark, behind, peopleOf(mark));
    m_lowerCards->hide();
    m_drill->setVisible(true);
}

bool DashboardBoard::hideBehind()
{
    if (!isShowingBehind())
        return false;
    const bool hadFocus = m_drill->isAncestorOf(QApplication::focusWidget());
    m_drill->hide();
    m_lowerCards->show();
    Marks *chart = cardOf(m_mark)->chart();
    chart->clearChoice();
    if (hadFocus)
        chart->setFocus();
    return true;
}

bool DashboardBoard::isShowingBehind() const
{
    return !m_drill->isHidden();
}

QList<TileText> DashboardBoard::tileTexts() const
{
    QList<TileText> texts;
    for (const Tile *tile : m_tiles)
        texts.append(tile->text());
    return texts;
}

QList<QWidget *> DashboardBoard::panes() const
{
    QList<QWidget *> panes{m_cards[Shares]->focusPart(), m_cards[Reach]->focusPart()};
    if (isShowingBehind())
        return panes << m_drill->table();
    return panes << m_cards[Trend]->focusPart() << m_cards[Sectors]->focusPart();
}

} // namespace turnout
