// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardstates.h"
#include "ui/dashboard/figurefiles.h"
#include "ui/shell/page.h"

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace turnout {

class ChartCard;
class DashboardBoard;
class DashboardChips;
class LatestRead;
class PageHeader;

// Are people satisfied, where, and how many did we reach? Figures are read in the background; those shown stay until
// the new ones are there.
class DashboardPage final : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(const PageContext &context);

    bool offers(ActionId id) const override;
    void run(ActionId id) override;
    bool goBack() override;
    QString status() const override;
    QList<QWidget *> panes() const override;
    void refresh() override;

    // Whether figures are still awaited.
    bool isReading() const;
    const std::optional<DashboardFigures> &figures() const { return m_figures; }

private:
    static constexpr int Margin = 24; // left and right of the cards

    QWidget *content();
    QPushButton *exportButton();
    void connectParts();
    bool readOffers();
    void readFigures();
    void take(const Result<DashboardFigures> &figures, const DashboardChoice &asked);
    void showFigures(const DashboardChoice &asked);
    void showState(const DashboardState &state);
    void stateButtonClicked();
    void choiceChanged();
    void listBehind(const Mark &mark);
    ReportQuery queryBehind(const Mark &mark) const;
    void setDimmed(bool dimmed);
    Scope scope(const DashboardChoice &asked) const;
    QString fileName(const QString &name) const;
    void savePage();
    void saveAllTables();

    PageHeader *m_header;
    DashboardChips *m_chips;
    QMenu *m_exportMenu = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_body;
    QScrollArea *m_scroll;
    DashboardBoard *m_board;
    EmptyState *m_state;
    LatestRead *m_reading;
    LatestRead *m_readingBehind;
    FigureFiles m_files;
    std::optional<DashboardFigures> m_figures;
    DashboardChoice m_shown;                               // what the figures shown are of
    bool m_hasChosen = false;                              // whether the saved choice was taken
    DashboardState::Way m_way = DashboardState::Way::None; // of the button of the state
};

} // namespace turnout
