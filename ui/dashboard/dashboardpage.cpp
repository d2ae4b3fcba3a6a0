// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/insight/sentences.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardboard.h"
#include "ui/dashboard/dashboardchips.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/drillcard.h"
#include "ui/dashboard/latestread.h"
#include "ui/dashboard/periodtext.h"
#include "ui/dashboard/workshopsbehindmodel.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

struct Offers {
    QList<WorkshopType> types;
    QList<Region> regions;
};

} // namespace

DashboardPage::DashboardPage(const PageContext &context)
    : Page(context)
    , m_header(new PageHeader(tr("Dashboard")))
    , m_chips(new DashboardChips(context.clock))
    , m_body(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_board(new DashboardBoard)
    , m_state(new EmptyState)
    , m_reading(new LatestRead(context.logbook, this))
    , m_readingBehind(new LatestRead(context.logbook, this))
    , m_files(this, context.prompts, context.toasts)
{
    setContent(content());
    connectParts();
    setTabOrder(m_chips->lastControl(), m_export); // the chips take the focus first
}

QWidget *DashboardPage::content()
{
    m_header->addButton(exportButton());
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *margins = new QWidget;
    auto *inner = new QVBoxLayout(margins);
    inner->setContentsMargins(Margin, 0, Margin, Margin / 2);
    inner->addWidget(m_board);
    m_scroll->setWidget(margins);
    // The cards keep their right edge under the header's whether the bar is there or not.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, inner, [this, inner](int, int most) {
        const int bar = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        inner->setContentsMargins(Margin, 0, Margin - std::min(bar, Margin), Margin / 2);
    });
    m_body->addWidget(new QWidget); // until the first figures come, or take long
    m_body->addWidget(m_state);
    m_body->addWidget(m_scroll);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 10, Margin, 0);
    head->setSpacing(12);
    head->addWidget(m_header);
    head->addWidget(m_chips);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    return page;
}

QPushButton *DashboardPage::exportButton()
{
    m_export = makeButton(tr("Export"), ButtonLook::Primary, Icon::Download, tr("Export the dashboard"));
    m_exportMenu = new QMenu(m_export);
    connect(m_exportMenu->addAction(tr("&Picture of the page (PNG)…")), &QAction::triggered, this,
            &DashboardPage::savePage);
    connect(m_exportMenu->addAction(tr("&All figures as tables (CSV)…")), &QAction::triggered, this,
            &DashboardPage::saveAllTables);
    connect(m_export, &QPushButton::clicked, this, [this] { run(ActionId::Export); });
    return m_export;
}

void DashboardPage::connectParts()
{
    connect(m_chips, &DashboardChips::choiceChanged, this, &DashboardPage::choiceChanged);
    connect(m_state, &EmptyState::buttonClicked, this, &DashboardPage::stateButtonClicked);
    connect(m_board, &DashboardBoard::markActivated, this, &DashboardPage::listBehind);
    connect(m_board->drill(), &DrillCard::closed, this, &DashboardPage::goBack);
    connect(m_board->drill(), &DrillCard::opened, this,
            [this](WorkshopId workshop) { Q_EMIT goTo({.section = Section::Schedule, .workshop = workshop}); });
    connect(m_board->drill(), &DrillCard::csvAsked, this,
            [this] { m_files.saveTable(fileName(m_board->drill()->title()), m_board->drill()->model().table()); });
    for (ChartCard *card : m_board->cards()) {
        connect(card, &ChartCard::pictureAsked, this,
                [this, card] { m_files.savePicture(fileName(card->name()), card->picture()); });
        connect(card, &ChartCard::csvAsked, this,
                [this, card] { m_files.saveTable(fileName(card->name()), card->text().table); });
        connect(card, &ChartCard::pictureCopied, this,
                [this, card] { context().toasts.tell(tr("Picture copied: %1").arg(card->name())); });
    }
    connect(m_reading, &LatestRead::tookLong, this, [this] {
        if (m_figures)
            setDimmed(true);
        else
            showState(readingState());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_board->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, Margin);
    });
}

bool DashboardPage::offers(ActionId id) const
{
    return id == ActionId::Export && m_figures && m_body->currentWidget() == m_scroll;
}

void DashboardPage::run(ActionId id)
{
    if (id == ActionId::Export && offers(id))
        m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

bool DashboardPage::goBack()
{
    for (ChartCard *card : m_board->cards()) {
        if (card->isVisible() && card->showChart())
            return true;
    }
    if (!m_board->hideBehind())
        return false;
    m_readingBehind->cancel();
    return true;
}

QString DashboardPage::status() const
{
    if (!m_figures)
        return {};
    return tr("%1 workshops, %2 people")
        .arg(countText(m_figures->now.workshops.delivered), countText(m_figures->now.people));
}

QList<QWidget *> DashboardPage::panes() const
{
    QList<QWidget *> panes{m_chips->firstChip()};
    if (m_body->currentWidget() == m_scroll)
        panes += m_board->panes();
    return panes;
}

bool DashboardPage::isReading() const
{
    return m_reading->isReading() || m_readingBehind->isReading();
}

void DashboardPage::refresh()
{
    if (!readOffers())
        return;
    readFigures();
    if (m_board->isShowingBehind())
        listBehind(m_board->mark());
}

bool DashboardPage::readOffers()
{
    const auto offers = read([](const Reader &reader) {
        return Offers{workshops::types(reader), places::regions(reader)};
    });
    if (!offers)
        return false;
    m_chips->setOffers(offers->types, offers->regions);
    if (!m_hasChosen)
        m_chips->choose(savedChoice(context().settings));
    m_hasChosen = true;
    return true;
}

void DashboardPage::stateButtonClicked()
{
    DashboardChoice choice = m_chips->choice();
    if (m_way == DashboardState::Way::AllYears)
        choice.period = ReportPeriod::AllYears;
    if (m_way == DashboardState::Way::Everything)
        choice = {.period = ReportPeriod::AllYears};
    if (m_way == DashboardState::Way::Again) {
        refresh();
    } else {
        m_chips->choose(choice);
        choiceChanged();
    }
    m_chips->firstChip()->setFocus(); // the button is gone
}

void DashboardPage::choiceChanged()
{
    turnout::save(m_chips->choice(), context().settings);
    m_readingBehind->cancel();
    m_board->hideBehind();
    readFigures();
}

Scope DashboardPage::scope(const DashboardChoice &asked) const
{
    return {asked.days(clock().today()), m_chips->typeName(), m_chips->regionName()};
}

// Names of files say what and when, and nothing of anybody.
QString DashboardPage::fileName(const QString &name) const
{
    const Days days = m_shown.days(clock().today());
    const QString when =
        days.from.isValid() && days.to.isValid() ? u" %1 to %2"_s.arg(isoDate(days.from), isoDate(days.to)) : QString();
    return name + when;
}

void DashboardPage::savePage()
{
    m_files.savePicture(fileName(tr("Dashboard")), painted(pictureOf(*m_board, m_header->subtitle())));
}

void DashboardPage::saveAllTables()
{
    m_files.saveTable(fileName(tr("Dashboard")), tablesOf(*m_board, m_header->subtitle()));
}

} // namespace turnout
