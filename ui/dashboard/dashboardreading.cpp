// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the dashboard reads its figures, and the workshops behind one of them, and shows them once they come.
#include "ui/dashboard/dashboardpage.h"

#include "core/insight/sentences.h"
#include "ui/dashboard/dashboardboard.h"
#include "ui/dashboard/dashboardchips.h"
#include "ui/dashboard/drillcard.h"
#include "ui/dashboard/latestread.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/frames.h"

#include <QGraphicsOpacityEffect>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace turnout {

void DashboardPage::readFigures()
{
    const DashboardChoice choice = m_chips->choice();
    m_header->setSubtitle(scopeLine(scope(choice)));
    m_reading->ask(
        [query = choice.query(clock().today())](const Reader &reader) { return figures::dashboard(reader, query); },
        [this, choice](const Result<DashboardFigures> &figures) { take(figures, choice); });
}

void DashboardPage::take(const Result<DashboardFigures> &figures, const DashboardChoice &asked)
{
    setDimmed(false);
    if (!figures) {
        showState(failedState(figures.error()));
        m_figures.reset();
    } else {
        m_figures = *figures;
        m_shown = asked;
        if (isEmpty(m_figures->now))
            showState(emptyState(scope(asked)));
        else
            showFigures(asked);
    }
    m_export->setEnabled(offers(ActionId::Export));
    Q_EMIT stateChanged();
}

void DashboardPage::showFigures(const DashboardChoice &asked)
{
    const Days days = asked.days(clock().today());
    const bool isUnderWay = !days.to.isValid() || days.to >= clock().today();
    m_board->show(*m_figures, scope(asked), isUnderWay ? Compared::LastYear : Compared::TheYearBefore);
    m_body->setCurrentWidget(m_scroll);
}

void DashboardPage::showState(const DashboardState &state)
{
    m_board->hideBehind();
    m_way = state.way;
    m_state->say(state.icon, state.title, state.text, state.button);
    m_body->setCurrentWidget(m_state);
}

ReportQuery DashboardPage::queryBehind(const Mark &mark) const
{
    ReportQuery query = reportQuery(m_shown.query(clock().today()), mark.by);
    if (mark.by != Grouping::Month || mark.group.isEmpty())
        return query;
    // The trend reaches back before the period.
    query.from = QDate::fromString(mark.group + u"-01"_s, Qt::ISODate);
    query.to = std::min(query.from.addMonths(1).addDays(-1), m_figures->lastMonth);
    return query;
}

void DashboardPage::listBehind(const Mark &mark)
{
    if (!m_figures)
        return;
    const bool isOpen = m_board->isShowingBehind() && m_board->mark() == mark;
    m_readingBehind->ask([query = queryBehind(mark), group = mark.group](
                             const Reader &reader) { return figures::workshopsBehind(reader, query, group); },
                         [this, mark, isOpen](const Result<WorkshopsBehind> &behind) {
                             if (!behind)
                                 return context().toasts.showError(behind.error());
                             if (m_body->currentWidget() != m_scroll)
                                 return; // the figures are gone meanwhile
                             m_board->showBehind(mark, *behind);
                             if (isOpen)
                                 return;
                             m_board->drill()->table()->setFocus();
                             // Once the card has its place.
                             QMetaObject::invokeMethod(
                                 this, [this] { m_scroll->ensureWidgetVisible(m_board->drill(), 0, Margin); },
                                 Qt::QueuedConnection);
                         });
}

// Old figures that are about to change are paler, not gone.
void DashboardPage::setDimmed(bool dimmed)
{
    constexpr double Pale = 0.45;
    QWidget *all = m_scroll->widget();
    if (!dimmed) {
        all->setGraphicsEffect(nullptr);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect;
    effect->setOpacity(Pale);
    all->setGraphicsEffect(effect);
}

} // namespace turnout
