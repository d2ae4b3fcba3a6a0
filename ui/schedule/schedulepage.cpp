// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulepage.h"

#include "core/base/datenames.h"
#include "core/domain/bankholidays.h"
#include "core/logbook/schedule.h"
#include "core/logbook/workshops.h"
#include "ui/schedule/daypanel.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulebar.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/sidepanel.h"
#include "ui/schedule/workshopform.h"
#include "ui/schedule/workshoppanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

SchedulePage::SchedulePage(const PageContext &context)
    : Page(context)
    , m_header(new PageHeader(tr("Schedule")))
    , m_bar(new ScheduleBar(context.clock, context.settings))
    , m_view(new MonthView)
    , m_panel(new SidePanel)
    , m_details(makeButton(tr("Details"), ButtonLook::Plain, Icon::Info, tr("Details beside the month")))
    , m_month(context.clock.today().addDays(1 - context.clock.today().day()))
{
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(makeOverview(content));
    setContent(content);
    connectBar();
    connectView();
    connectPanel();
}

QWidget *SchedulePage::makeOverview(QWidget *parent)
{
    auto *overview = new QWidget(parent);
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(24, 10, 24, 12);
    column->setSpacing(12);
    QPushButton *add = makeButton(tr("New workshop"), ButtonLook::Primary, Icon::Add);
    add->setToolTip(keyOf(ActionId::NewItem));
    connect(add, &QPushButton::clicked, this, [this] { newWorkshop(m_view->currentDay()); });
    m_details->setCheckable(true);
    m_details->setToolTip(tr("Space", "the key"));
    connect(m_details, &QPushButton::toggled, this, [this](bool on) {
        m_details->setText(on ? tr("Hide details") : tr("Details"));
        arrangePanel();
    });
    m_header->addButton(m_details);
    m_header->addButton(add);
    if (logbook().isReadOnly()) { // nothing is offered that would be refused
        add->hide();
        m_panel->day().hideNew();
    }
    column->addWidget(m_header);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_view, 1);
    row->addWidget(m_panel);
    column->addLayout(row, 1);
    return overview;
}

void SchedulePage::connectBar()
{
    connect(m_bar, &ScheduleBar::previousRequested, this, [this] { goToMonth(-1); });
    connect(m_bar, &ScheduleBar::nextRequested, this, [this] { goToMonth(1); });
    connect(m_bar, &ScheduleBar::todayRequested, this, [this] { goToDay(clock().today()); });
    connect(m_bar, &ScheduleBar::dateChosen, this, &SchedulePage::goToDay);
    connect(m_bar, &ScheduleBar::datesClosed, this, [this] { m_view->setFocus(); });
    connect(m_bar, &ScheduleBar::filterChanged, this, &SchedulePage::refresh);
}

void SchedulePage::connectView()
{
    connect(m_view, &MonthView::chosenChanged, this, [this] {
        showPanel();
        Q_EMIT stateChanged();
    });
    connect(m_view, &MonthView::dayWanted, this, &SchedulePage::goToDay);
    connect(m_view, &MonthView::openRequested, this, &SchedulePage::editWorkshop);
    connect(m_view, &MonthView::moreRequested, this, [this] { m_details->setChecked(true); });
    connect(m_view, &MonthView::newRequested, this, [this](QDate day) { newWorkshop(day); });
    connect(m_view, &MonthView::newTyped, this, &SchedulePage::newWorkshop);
    connect(m_view, &MonthView::moveRequested, this, &SchedulePage::move);
    connect(m_view, &MonthView::menuRequested, this, &SchedulePage::showMenu);
    if (!logbook().isReadOnly()) // else nothing can be dragged
        m_view->setRehearsal([this](WorkshopId id, int days) { return rehearseMove(id, days); });
}

void SchedulePage::connectWorkshop(WorkshopPanel *panel)
{
    const auto wish = [this](ActionId id) { return [this, id] { run(id); }; };
    connect(panel, &WorkshopPanel::closeRequested, m_view, &MonthView::deselect);
    connect(panel, &WorkshopPanel::editRequested, this, wish(ActionId::EditWorkshop));
    connect(panel, &WorkshopPanel::registerRequested, this, wish(ActionId::OpenRegister));
    connect(panel, &WorkshopPanel::printRequested, this, wish(ActionId::PrintPreview));
    connect(panel, &WorkshopPanel::menuRequested, this, &SchedulePage::showMenu);
    connect(panel, &WorkshopPanel::otherRequested, this, &SchedulePage::goToWorkshop);
    connect(panel, &WorkshopPanel::cancelConfirmed, this,
            [this](CancelledBy by, const QString &reason) { cancel(m_view->selected(), by, reason); });
    connect(panel, &WorkshopPanel::cancelDismissed, this, [this] {
        m_panel->stopCancelling();
        m_view->setFocus();
    });
}

void SchedulePage::connectPanel()
{
    connect(m_panel, &SidePanel::workshopMade, this, &SchedulePage::connectWorkshop);
    connect(&m_panel->day(), &DayPanel::newRequested, this, [this] { newWorkshop(m_view->currentDay()); });
    connect(&m_panel->day(), &DayPanel::workshopRequested, m_view, &MonthView::select);
    connect(&m_panel->empty(), &EmptyState::buttonClicked, this, [this] {
        if (m_bar->filter().isFiltering())
            m_bar->clearFilters();
        else
            newWorkshop(m_view->currentDay());
    });
}

void SchedulePage::refresh()
{
    const auto content = read([this](const Reader &reader) {
        m_bar->readChoices(reader);
        return readMonth(reader, {.month = m_month, .filter = m_bar->filter(), .away = m_bar->away()});
    });
    if (!content)
        return;
    m_view->show(*content);
    showWords();
    showPanel();
    Q_EMIT stateChanged();
}

bool SchedulePage::concerns(const Changes &changes) const
{
    using enum Entity;
    for (const Entity entity : {Workshop, BookingsOfWorkshop, WorkshopType, Venue, Region, Trainer}) {
        if (changes.touches(entity))
            return true;
    }
    return false;
}

void SchedulePage::showWords()
{
    const MonthContent &content = m_view->content();
    const MonthContent::Counts counts = content.counts();
    const QString month = monthName(m_month.month());
    m_bar->setPeriod(schedulewords::month(m_month));
    QStringList facts;
    if (m_bar->filter().isFiltering())
        facts += counts.workshops == 1 ? tr("1 workshop in %1 matches").arg(month)
                                       : tr("%1 workshops in %2 match").arg(counts.workshops).arg(month);
    else
        facts += tr("%1 in %2", "so many workshops, month").arg(schedulewords::workshops(counts.workshops), month);
    if (counts.prisonDays > 0)
        facts += counts.prisonDays == 1 ? tr("1 in a prison") : tr("%1 in a prison").arg(counts.prisonDays);
    if (counts.cancelled > 0)
        facts += tr("%1 cancelled").arg(counts.cancelled);
    if (content.days.last().date.year() > lastAnnouncedYear())
        facts += tr("bank holidays of %1 are not announced yet").arg(content.days.last().date.year());
    m_header->setSubtitle(facts.join(u" · "_s));
}

// Another month is read where the day is not of the one shown. False when it could not be.
bool SchedulePage::showMonthOf(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (month != m_month) {
        m_month = month;
        refresh();
    }
    return m_view->content().shows(day);
}

void SchedulePage::goToDay(QDate day)
{
    if (showMonthOf(day))
        m_view->goToDay(day);
}

void SchedulePage::goToMonth(int months)
{
    const QDate day = m_view->currentDay();
    const QDate month = m_month.addMonths(months);
    goToDay(QDate(month.year(), month.month(), std::min(day.day(), month.daysInMonth())));
}

void SchedulePage::goToWorkshop(WorkshopId id)
{
    const auto found = read([id](const Reader &reader) { return workshops::find(reader, id); });
    if (!found || !*found)
        return;
    const QDate day = (*found)->start.date();
    if (!showMonthOf(day))
        return;
    if (!m_view->content().item(id) && m_bar->filter().isFiltering())
        m_bar->clearFilters(); // what was asked for by name is shown
    m_view->select(id, day);
}

void SchedulePage::open(const Destination &destination)
{
    if (!leaveForm())
        return;
    if (!destination.workshop.isNull())
        goToWorkshop(destination.workshop);
    else if (destination.day.isValid())
        goToDay(destination.day);
}

QString SchedulePage::status() const
{
    if (isFormShown())
        return {};
    const MonthContent::Counts counts = m_view->content().counts();
    QString text = tr("%1 in %2", "so many workshops, month")
                       .arg(schedulewords::workshops(counts.workshops), monthName(m_month.month()));
    if (!m_view->selected().isNull())
        text += u" · "_s + tr("1 selected");
    return text;
}

QList<QWidget *> SchedulePage::panes() const
{
    if (isFormShown())
        return {m_form};
    return {m_view, m_panel};
}

void SchedulePage::keyPressEvent(QKeyEvent *event)
{
    if (!isFormShown() && event->key() == Qt::Key_PageUp)
        run(ActionId::Previous);
    else if (!isFormShown() && event->key() == Qt::Key_PageDown)
        run(ActionId::Next);
    else if (!isFormShown() && event->key() == Qt::Key_Space && m_details->isVisible())
        m_details->toggle();
    else
        Page::keyPressEvent(event);
}

void SchedulePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangePanel();
}

} // namespace turnout
